import type { CardPageContent } from './card-page';

export const steps: CardPageContent = {
  title: 'Steps',
  lead: 'How far learners come: the steps they visit and complete, discuss, and stop at.',
  cards: [
    'step-activity/where-stop',
    'step-activity/biggest-drops',
    'step-survival/how-far',
    'step-activity/visited-completed',
    'week-finish/finish',
    'step-timing/on-time',
    'step-timing/time-on-step',
    'step-calendar/when',
    'step-transitions/order',
    'step-transitions/jumps',
    'step-activity/unenrolled',
    'step-activity/discussion',
  ],
};
