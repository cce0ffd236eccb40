import type { CardPageContent } from './card-page';

export const study: CardPageContent = {
  title: 'Study sessions',
  path: '/study',
  lead: 'How often and how long learners study, reckoned from the times of their visits.',
  control: 'session-gap',
  cards: [
    'session-summary/how-much',
    'session-distributions/spread',
    'session-weeks/weekly',
    'session-pace/how-far',
    'study-rhythm/active-days',
    'study-rhythm/days-between',
    'study-rhythm/regularity',
    'session-gap/sensitivity',
  ],
};
