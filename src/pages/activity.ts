import type { CardPageContent } from './card-page';

export const activity: CardPageContent = {
  title: 'Activity',
  lead: 'The days and hours at which learners visit, complete, comment and answer.',
  cards: ['activity-heatmap/when-study'],
};
