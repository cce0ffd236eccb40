import { seededUniform } from '@/stats/seeded-uniform';
import { shuffle } from '@/stats/shuffle';
import { type Samples, selectRows } from '../samples';
import { fitLinear, type LinearOptions, linearProbabilities } from './linear';

export const FOLDS = 10;

/**
 * Puts each of those to whom it happened, and each of the others, into one of so many folds by chance: both kinds, and all, are
 * spread as evenly as can be.
 */
export function stratifiedFolds(happened: Uint8Array, folds: number, seed: number): Uint8Array {
  const uniform = seededUniform(seed);
  const found = new Uint8Array(happened.length);
  let next = 0;
  for (const kind of [1, 0]) {
    const rows = [...happened.keys()].filter((row) => happened[row] === kind);
    shuffle(rows.length, uniform, (a, b) => {
      [rows[a], rows[b]] = [rows[b], rows[a]];
    });
    for (const row of rows) found[row] = next++ % folds;
  }
  return found;
}

/**
 * For each row the prediction of a model that has never seen it: one model for each fold, fitted to the others. Null where one
 * cannot be fitted.
 * @param train From samples to the prediction for other rows of numbers.
 */
export async function outOfFold(
  samples: Samples,
  folds: Uint8Array,
  train: (samples: Samples) => Promise<((values: Float64Array) => Float64Array) | null>,
  onFold?: (done: number, of: number) => void,
): Promise<Float64Array | null> {
  const count = folds.reduce((most, fold) => Math.max(most, fold + 1), 0);
  const predictions = new Float64Array(folds.length);
  for (let fold = 0; fold < count; fold++) {
    const own = Uint32Array.from(folds.keys()).filter((row) => folds[row] === fold);
    const others = Uint32Array.from(folds.keys()).filter((row) => folds[row] !== fold);
    const predictionsFor = await train(selectRows(samples, others));
    if (!predictionsFor) return null;
    const found = predictionsFor(selectRows(samples, own).values);
    own.forEach((row, place) => {
      predictions[row] = found[place];
    });
    onFold?.(fold + 1, count);
  }
  return predictions;
}

export interface CrossValidationOptions extends LinearOptions {
  readonly seed: number;
  readonly onFold?: (done: number, of: number) => void;
}

/** Each learner's probability by models of ten folds that have never seen them; null where one cannot be fitted. */
export function crossValidated(
  samples: Samples,
  { seed, onFold, ...options }: CrossValidationOptions,
): Promise<Float64Array | null> {
  const folds = stratifiedFolds(samples.happened, FOLDS, seed);
  return outOfFold(
    samples,
    folds,
    async (others) => {
      const fit = await fitLinear(others, options);
      return fit && ((values) => linearProbabilities(fit, values));
    },
    onFold,
  );
}
