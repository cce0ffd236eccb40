import type { CardPageContent } from './card-page';

export const study: CardPageContent = {
  title: 'Study sessions',
  lead: 'How often and how long learners study, reckoned from the times of their visits.',
  cards: ['session-summary/how-much'],
};
