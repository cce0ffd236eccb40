import type { CardPageContent } from './card-page';

export const activity: CardPageContent = {
  title: 'Activity',
  path: '/activity',
  lead: 'The days and hours at which learners visit, complete, comment and answer.',
  cards: [
    'activity-heatmap/when-study',
    'activity-weeks/typical-week',
    'activity-weeks/weeks',
    'activity-weeks/profiles',
    'moderation-plan/hours',
    'moderation-plan/waits',
  ],
};
