import type { CardPageContent } from './card-page';

export const enrolment: CardPageContent = {
  title: 'Enrolment',
  lead: 'Who enrols and when, what becomes of them, and how long it takes until they leave or fully participate.',
  cards: [
    'enrolment-daily/when',
    'enrolment-days/top-days',
    'enrolment-days/weekdays',
    'enrolment-cohorts/early-late',
    'enrolment-durations/how-long',
    'learner-profile/who',
  ],
};
