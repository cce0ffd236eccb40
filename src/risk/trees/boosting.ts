import { breathing, type Pieces } from '@/pace/pieces';
import { seededUniform } from '@/stats/seeded-uniform';
import { sigmoid } from '../logistic/newton';
import type { Samples } from '../samples';
import { binned } from './bins';
import { growTree, leafOf, type Tree, type TreeOptions } from './tree';

/** A sum of trees: the log odds of what happens. */
export interface BoostedTrees {
  /** The log odds in all samples, from which the trees go on. */
  readonly start: number;
  readonly rate: number;
  readonly trees: readonly Tree[];
}

export interface BoostingOptions extends TreeOptions {
  readonly trees: number;
  /** How much of each tree's values is added. */
  readonly rate: number;
  /** The share of rows, drawn without replacement, on which each tree is grown. */
  readonly subsample: number;
}

export const usualBoosting: BoostingOptions = {
  trees: 200,
  depth: 4,
  rate: 0.1,
  subsample: 0.8,
  fewest: 20,
  penalty: 1,
};

export interface BoostingCall {
  readonly seed: number;
  readonly signal?: AbortSignal;
  readonly onTree?: (done: number, of: number) => void;
}

/** So many of the numbers from 0, drawn without replacement. */
function drawn(all: Uint32Array, wanted: number, uniform: () => number): Uint32Array {
  for (let i = 0; i < wanted; i++) {
    const other = i + Math.floor(uniform() * (all.length - i));
    const kept = all[i];
    all[i] = all[other];
    all[other] = kept;
  }
  return all.slice(0, wanted);
}

/** The trees of some samples, each a piece of work. */
function* growTrees(
  { values, columns: width, happened }: Samples,
  options: BoostingOptions,
  { seed, onTree }: BoostingCall,
): Pieces<BoostedTrees> {
  const columns = binned({ values, columns: width });
  const rows = happened.length;
  const positives = happened.reduce((sum, is) => sum + is, 0);
  const start = Math.log(positives / (rows - positives));
  const scores = new Float64Array(rows).fill(start);
  const [first, second] = [new Float64Array(rows), new Float64Array(rows)];
  const uniform = seededUniform(seed);
  const all = Uint32Array.from({ length: rows }, (_, row) => row);
  const trees: Tree[] = [];
  while (trees.length < options.trees) {
    for (let row = 0; row < rows; row++) {
      const p = sigmoid(scores[row]);
      first[row] = p - happened[row];
      second[row] = p * (1 - p);
    }
    const own = drawn(all, Math.floor(options.subsample * rows), uniform);
    const tree = growTree(columns, { first, second }, own, options);
    for (let row = 0; row < rows; row++) scores[row] += options.rate * leafOf(tree, values, row * width);
    trees.push(tree);
    onTree?.(trees.length, options.trees);
    yield;
  }
  return { start, rate: options.rate, trees };
}

/**
 * Gradient boosting of the logistic loss (J. Friedman, "Stochastic gradient boosting", Computational Statistics and Data Analysis 38,
 * 2002), each tree with Newton's steps. Some of the samples must have happened and some not. A cancel throws.
 */
export function boostTrees(
  samples: Samples,
  options: BoostingOptions,
  call: BoostingCall,
): Promise<BoostedTrees> {
  return breathing(growTrees(samples, options, call), call.signal);
}

/** The log odds for each of some rows of numbers. */
export function treeScores(
  { start, rate, trees }: BoostedTrees,
  { values, columns }: Pick<Samples, 'values' | 'columns'>,
): Float64Array {
  return Float64Array.from({ length: values.length / columns }, (_, row) =>
    trees.reduce((sum, tree) => sum + rate * leafOf(tree, values, row * columns), start),
  );
}
