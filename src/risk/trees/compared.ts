import { bootstrapIntervals } from '@/stats/bootstrap';
import type { Measured } from '../evaluate/performance';
import { fromHighest, rankingOf } from '../evaluate/ranking';
import { FOLDS, outOfFold, stratifiedFolds } from '../model/out-of-fold';
import type { Samples } from '../samples';
import type { BoostingCall } from './boosting';
import { calibratedTrees, treeProbabilities } from './calibrated';

export interface TreesCall extends Omit<BoostingCall, 'onTree'> {
  readonly onProgress?: (done: number, of: number) => void;
}

/** For each of some rows of numbers the probability by calibrated trees of all samples. */
export async function treesApplied(
  samples: Samples,
  values: Float64Array,
  { onProgress, ...call }: TreesCall,
): Promise<Float64Array> {
  const trees = await calibratedTrees(samples, { ...call, ...(onProgress && { onTree: onProgress }) });
  return treeProbabilities(trees, { values, columns: samples.columns });
}

/** For each sample the probability by calibrated trees that have never seen it: in ten folds, those of the linear model. */
export async function treesOutOfFold(
  samples: Samples,
  { onProgress, ...call }: TreesCall,
): Promise<Float64Array> {
  let fold = -1;
  const found = await outOfFold(samples, stratifiedFolds(samples.happened, FOLDS, call.seed), (others) => {
    fold++;
    const onTree = (done: number, of: number) => onProgress?.(fold * of + done, FOLDS * of);
    return calibratedTrees(others, { ...call, onTree }).then(
      (trees) => (values) => treeProbabilities(trees, { values, columns: samples.columns }),
    );
  });
  if (!found) throw new Error('trees can always be grown');
  return found;
}

/** By how much one score's area under the ROC curve is larger than another's on the same learners, with its interval. */
export function areaGain(
  own: Float64Array,
  other: Float64Array,
  happened: Uint8Array,
  seed: number,
): Measured {
  const orders = [own, other].map((scores) => ({ scores, order: fromHighest(scores) }));
  const gain = (counts?: Uint16Array) => {
    const [a, b] = orders.map(({ scores, order }) => rankingOf(scores, happened, order, counts).auc);
    return { gain: a - b };
  };
  const [intervals] = bootstrapIntervals(happened.length, [gain], seed);
  return { value: gain().gain, interval: intervals.gain ?? null };
}
