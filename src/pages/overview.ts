import type { CardPageContent } from './card-page';

export const overview: CardPageContent = {
  title: 'Overview',
  lead: '',
  cards: [
    'groups/who',
    'group-cross/overlap',
    'step-activity/biggest-drops',
    'step-activity/where-stop',
    'enrolment-daily/when',
    'activity-heatmap/when-study',
  ],
};
