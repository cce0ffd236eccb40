import type { CardPageContent } from './card-page';

export const steps: CardPageContent = {
  title: 'Steps',
  path: '/steps',
  lead: 'How far learners come: the steps they visit and complete, discuss, and stop at.',
  control: 'go-to-step',
  cards: [
    'step-activity/biggest-drops',
    'step-activity/where-stop',
    'step-survival/how-far',
    'finishing/goes-with',
    'step-activity/visited-completed',
    'last-completions/last',
    'week-finish/finish',
    'step-timing/on-time',
    'step-timing/time-on-step',
    'step-calendar/when',
    'course-waves/steps',
    'step-transitions/order',
    'step-transitions/jumps',
    'step-activity/unenrolled',
    'step-activity/discussion',
  ],
};
