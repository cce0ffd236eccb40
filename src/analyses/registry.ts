import { activityHeatmap } from './activity-heatmap';
import type { Analysis, Card } from './definition';
import { enrolmentDaily } from './enrolment-daily';
import { enrolmentDurations } from './enrolment-durations';
import { groups } from './groups';
import { quiz } from './quiz';
import { sessionSummary } from './session-summary';
import { stepActivity } from './step-activity';

/** Every analysis, in the order of the pages. */
export const analyses: readonly Analysis[] = [
  groups,
  enrolmentDaily,
  enrolmentDurations,
  stepActivity,
  activityHeatmap,
  sessionSummary,
  quiz,
];

/** The card with this path, `analysis/card`, and the analysis it belongs to; null where there is none. */
export function findCard(path: string): { readonly analysis: Analysis; readonly card: Card } | null {
  const [analysisId, cardId] = path.split('/');
  const analysis = analyses.find(({ id }) => id === analysisId);
  const card = analysis?.cards.find(({ id }) => id === cardId);
  return analysis && card ? { analysis, card } : null;
}
