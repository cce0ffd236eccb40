import { type FeatureId, featureIds } from '@/risk/features/definitions';
import type { LearnersAt } from '../learners-at';

/** Learners at a cut for tests; features that are not given are 0. */
export function learnersAt(
  ids: readonly string[],
  given: Partial<Record<FeatureId, readonly number[]>> = {},
  rest: Partial<LearnersAt> = {},
): LearnersAt {
  const columns = Object.fromEntries(
    featureIds.map((id) => [id, Float64Array.from(given[id] ?? ids.map(() => 0))]),
  ) as LearnersAt['columns'];
  return {
    run: 'x-1',
    cut: { at: Date.UTC(2024, 4, 20), lastDay: '2024-05-19', week: 2, days: 14 },
    ids,
    columns,
    quietDays: columns.days_since_last_activity,
    lastSteps: ids.map(() => '1.1'),
    nextSteps: ids.map(() => null),
    unknown: [],
    reached: true,
    ...rest,
  };
}
