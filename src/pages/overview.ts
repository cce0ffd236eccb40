import type { CardPageContent } from './card-page';

/** They take the longest to compute, and come after the page’s first chart. */
const late = ['weekly-pulse/weeks', 'kind-completion/kinds'];

export const overview: CardPageContent = {
  title: 'Overview',
  path: '/',
  lead: '',
  cards: [
    'groups/who',
    'group-cross/overlap',
    'step-activity/biggest-drops',
    'step-activity/where-stop',
    'enrolment-daily/when',
    'activity-heatmap/when-study',
    ...late,
  ],
};

export const lateCards: ReadonlySet<string> = new Set(late);
