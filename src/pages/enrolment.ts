import type { CardPageContent } from './card-page';

export const enrolment: CardPageContent = {
  title: 'Enrolment',
  path: '/enrolment',
  lead: 'Who enrols, when and through which campaigns, what becomes of them, and how long it takes until they leave or fully participate.',
  cards: [
    'enrolment-daily/when',
    'enrolment-days/top-days',
    'enrolment-days/weekdays',
    'enrolment-cohorts/early-late',
    'enrolment-cohorts/day-by-day',
    'enrolment-durations/how-long',
    'enrolment-durations/by-enrolment',
    'learner-profile/who',
    'campaigns/from-where',
  ],
};
