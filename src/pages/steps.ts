import type { CardPageContent } from './card-page';

export const steps: CardPageContent = {
  title: 'Steps',
  lead: 'How far learners come: the steps they visit and complete, discuss, and stop at.',
  cards: [
    'step-activity/where-stop',
    'step-activity/biggest-drops',
    'step-activity/visited-completed',
    'step-activity/unenrolled',
    'step-activity/discussion',
  ],
};
