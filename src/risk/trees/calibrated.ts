import { outOfFold, stratifiedFolds } from '../model/out-of-fold';
import type { Samples } from '../samples';
import { type BoostedTrees, type BoostingCall, boostTrees, treeScores, usualBoosting } from './boosting';
import { fitSigmoid, type Sigmoid, sigmoidOf } from './platt';

const FOLDS = 5;

/** Trees whose scores are turned into probabilities. */
export interface CalibratedTrees {
  readonly trees: BoostedTrees;
  readonly sigmoid: Sigmoid;
}

/**
 * Boosted trees on all samples, and the sigmoid that fits the scores of trees of five folds that have never seen the learner. At
 * least five samples of either kind.
 * @param call `onTree` counts the trees of all six fits.
 */
export async function calibratedTrees(
  samples: Samples,
  call: BoostingCall,
  options = usualBoosting,
): Promise<CalibratedTrees> {
  let fits = 0;
  const boost = async (own: Samples) => {
    const before = fits++ * options.trees;
    const trees = await boostTrees(own, options, {
      ...call,
      onTree: (done) => call.onTree?.(before + done, (FOLDS + 1) * options.trees),
    });
    return trees;
  };
  const folds = stratifiedFolds(samples.happened, FOLDS, call.seed);
  const scores = await outOfFold(samples, folds, async (others) => {
    const trees = await boost(others);
    return (values) => treeScores(trees, { values, columns: samples.columns });
  });
  if (!scores) throw new Error('trees can always be grown');
  return { trees: await boost(samples), sigmoid: fitSigmoid(scores, samples.happened) };
}

/** The probability for each of some rows of numbers. */
export function treeProbabilities(
  { trees, sigmoid }: CalibratedTrees,
  samples: Pick<Samples, 'values' | 'columns'>,
): Float64Array {
  return sigmoidOf(sigmoid, treeScores(trees, samples));
}
