import type { CardPageContent } from './card-page';

export const enrolment: CardPageContent = {
  title: 'Enrolment',
  lead: 'When learners enrol and unenrol, and how long it takes until they leave or fully participate.',
  cards: ['enrolment-daily/when', 'enrolment-durations/how-long'],
};
