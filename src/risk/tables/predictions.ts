import { column, tableSchema } from '@/analyses/schema';
import type { FeatureTable } from '../features';
import { defaultThresholds, type LevelThresholds, levelOf } from '../levels';
import type { RiskModel } from '../model/model';
import { learnerValues, reasonsFor } from '../reasons/reasons';

export type PredictionRow = {
  readonly learner_id: string;
  readonly probability: number;
  readonly level: string;
  readonly reasons: string;
};

export const predictionsTable = tableSchema<PredictionRow>(
  'risk_predictions',
  'learner on the course at the cut, the highest probability first',
  {
    learner_id: column('label', 'Learner', 'The learner’s id.'),
    probability: column('rate', 'Risk', 'The model’s probability that the outcome comes about.'),
    level: column(
      'label',
      'Level',
      'Low, moderate or high by the thresholds of probability; 0.3 and 0.6 unless they were changed.',
      { low: 'Low', moderate: 'Moderate', high: 'High' },
    ),
    reasons: column(
      'label',
      'Reasons',
      'What about the learner raises the probability most, up to three things, each with the median of the learners trained on for whom the outcome did not come about; empty where nothing does.',
    ),
  },
);

/** @param ids Of the run's people. */
export function predictionRows(
  model: RiskModel,
  table: FeatureTable,
  probabilities: Float64Array,
  ids: readonly string[],
  thresholds: LevelThresholds = defaultThresholds,
): PredictionRow[] {
  const rows = Array.from(table.learners, (person, row) => ({
    learner_id: ids[person],
    probability: probabilities[row],
    level: levelOf(probabilities[row], thresholds),
    reasons: reasonsFor(model, learnerValues(table, row))
      .map(({ text }) => text)
      .join(' | '),
  }));
  return rows.sort((a, b) => b.probability - a.probability);
}
