import type { FeatureTable } from '../features';

/** What a model is compared with: scores that need none, the higher the more at risk. */
export const baselineIds = ['quiet_week', 'steps_completed'] as const;

export type BaselineId = (typeof baselineIds)[number];

export const baselineWords: Readonly<Record<BaselineId, string>> = {
  quiet_week: 'no activity in the last 7 days',
  steps_completed: 'steps completed so far',
};

const WEEK = 7;

/** The two baselines' scores for each learner of a table. */
export function baselineScores({
  columns,
  quietDays,
}: Pick<FeatureTable, 'columns' | 'quietDays'>): Readonly<Record<BaselineId, Float64Array>> {
  return {
    quiet_week: quietDays.map((days) => (days > WEEK ? 1 : 0)),
    steps_completed: columns.steps_completed.map((steps) => -steps),
  };
}

/** The scores of several tables' learners, one table after the other. */
export function pooledBaselines(
  tables: readonly Pick<FeatureTable, 'columns' | 'quietDays'>[],
): Readonly<Record<BaselineId, Float64Array>> {
  const scores = tables.map(baselineScores);
  const joined = (id: BaselineId) => Float64Array.from(scores.flatMap((each) => [...each[id]]));
  return { quiet_week: joined('quiet_week'), steps_completed: joined('steps_completed') };
}
