import { seededUniform } from '@/stats/seeded-uniform';
import type { FeatureTable } from '../features';
import { type FeatureId, featureIds } from '../features/definitions';
import { sigmoid } from '../logistic/newton';
import type { KnownLearners, Samples } from '../samples';

/** Rows of numbers, about normal, whose log odds are the weights' sum over them. */
export function planted(rows: number, weights: readonly number[], seed: number): Samples {
  const uniform = seededUniform(seed);
  const columns = weights.length;
  const values = Float64Array.from({ length: rows * columns }, () => {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += uniform();
    return sum;
  });
  const happened = Uint8Array.from({ length: rows }, (_, row) => {
    const z = weights.reduce((sum, weight, j) => sum + weight * values[row * columns + j], 0);
    return uniform() < sigmoid(z) ? 1 : 0;
  });
  return { values, columns, happened };
}

/** A table of features from a value for each learner; 0 where nothing is given. */
export function tableOf(
  learners: number,
  values: Partial<Record<FeatureId, (row: number) => number>>,
): FeatureTable {
  const columns = Object.fromEntries(
    featureIds.map((id) => [id, Float64Array.from({ length: learners }, (_, row) => values[id]?.(row) ?? 0)]),
  ) as Record<FeatureId, Float64Array>;
  const who = Int32Array.from({ length: learners }, (_, row) => row);
  return { learners: who, columns, quietDays: columns.days_since_last_activity };
}

/** Learners with two features by chance, of whom those with few steps completed are more often at risk. */
export function plantedLearners(learners: number, seed: number): KnownLearners {
  const { values, happened } = planted(learners, [-1.5, 0], seed);
  const features = tableOf(learners, {
    steps_completed: (row) => 10 + 3 * values[2 * row],
    comments: (row) => 5 + values[2 * row + 1],
  });
  return { run: 'x-1', course: { weeks: 4, steps: 40 }, features, happened };
}
