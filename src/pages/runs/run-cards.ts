import type { Card } from '@/analyses/definition';

/** What runs are compared on, in this order: `analysis/card`. */
export const runCards: readonly string[] = [
  'groups/who',
  'enrolment-daily/when',
  'step-survival/how-far',
  'step-activity/where-stop',
  'step-activity/visited-completed',
  'session-summary/how-much',
  'session-distributions/spread',
  'quiz/facility',
  'quiz-answerers/how-many',
  'activity-weeks/profiles',
  'learner-profile/who',
];

/** What changes over three runs or more. */
export const trendCard = 'run-trends/over-runs';

/** Those whose differences are ranked together. What people tell of themselves would drown what they do. */
export const rankedCards: readonly string[] = runCards.filter((name) => name !== 'learner-profile/who');

/** A card under the title that it has where runs are compared. */
export function aboutSeveral(card: Card): Card {
  return { ...card, question: card.comparison?.questionOfRuns ?? card.question };
}
