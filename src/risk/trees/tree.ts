import type { BinnedColumn } from './bins';

/** A binary tree of questions whether a column's value is at most a threshold. */
export type Tree =
  | { readonly leaf: number }
  | { readonly column: number; readonly threshold: number; readonly atMost: Tree; readonly above: Tree };

/** What bounds a tree's growth. */
export interface TreeOptions {
  /** How many questions are asked of a row at most. */
  readonly depth: number;
  /** The fewest rows in a leaf. */
  readonly fewest: number;
  /** λ: the penalty ½λw² on a leaf's value. */
  readonly penalty: number;
}

/** The first and second derivatives of the loss by the prediction, for each row. */
export interface Derivatives {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

interface Split {
  readonly column: number;
  readonly bin: number;
  readonly gain: number;
}

const LEAST_GAIN = 1e-9;
const MOST_BINS = 256;

/**
 * Grows a tree by the gain in the loss to second order, with Newton's step −G/(H + λ) as a leaf's value (T. Chen and C. Guestrin,
 * "XGBoost: a scalable tree boosting system", KDD 2016, equations 5 and 7).
 * @param rows The rows to grow it on; they are put into another order.
 */
export function growTree(
  columns: readonly BinnedColumn[],
  { first, second }: Derivatives,
  rows: Uint32Array,
  { depth, fewest, penalty }: TreeOptions,
): Tree {
  const [firsts, seconds, counts] = Array.from({ length: 3 }, () => new Float64Array(MOST_BINS));
  const score = (g: number, h: number) => (h + penalty > 0 ? (g * g) / (h + penalty) : 0);

  function splitOf(own: Uint32Array, g: number, h: number): Split | null {
    const size = own.length;
    const [firstOf, secondOf] = [new Float64Array(size), new Float64Array(size)];
    for (let i = 0; i < size; i++) {
      firstOf[i] = first[own[i]];
      secondOf[i] = second[own[i]];
    }
    let best: Split | null = null;
    for (const [column, { codes, thresholds }] of columns.entries()) {
      if (thresholds.length === 0) continue;
      for (const histogram of [firsts, seconds, counts]) histogram.fill(0, 0, thresholds.length + 1);
      for (let i = 0; i < size; i++) {
        const bin = codes[own[i]];
        firsts[bin] += firstOf[i];
        seconds[bin] += secondOf[i];
        counts[bin]++;
      }
      let [below, belowFirst, belowSecond] = [0, 0, 0];
      for (let bin = 0; bin < thresholds.length; bin++) {
        below += counts[bin];
        belowFirst += firsts[bin];
        belowSecond += seconds[bin];
        if (counts[bin] === 0 || below < fewest) continue;
        if (size - below < fewest) break;
        const gain = score(belowFirst, belowSecond) + score(g - belowFirst, h - belowSecond) - score(g, h);
        if (gain > (best?.gain ?? LEAST_GAIN)) best = { column, bin, gain };
      }
    }
    return best;
  }

  function grow(own: Uint32Array, left: number): Tree {
    let [g, h] = [0, 0];
    for (const row of own) {
      g += first[row];
      h += second[row];
    }
    const split = left > 0 && own.length >= 2 * fewest ? splitOf(own, g, h) : null;
    if (!split) return { leaf: h + penalty > 0 ? -g / (h + penalty) : 0 };
    const { codes, thresholds } = columns[split.column];
    const border = partition(own, (row) => codes[row] <= split.bin);
    return {
      column: split.column,
      threshold: thresholds[split.bin],
      atMost: grow(own.subarray(0, border), left - 1),
      above: grow(own.subarray(border), left - 1),
    };
  }

  return grow(rows, depth);
}

/** Puts the rows that pass before the others; how many they are. */
function partition(rows: Uint32Array, passes: (row: number) => boolean): number {
  let border = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (!passes(row)) continue;
    rows[i] = rows[border];
    rows[border++] = row;
  }
  return border;
}

/** The value of the leaf to which a row of numbers leads, which begins at a place. */
export function leafOf(tree: Tree, values: Float64Array, from: number): number {
  let node = tree;
  while (!('leaf' in node)) node = values[from + node.column] <= node.threshold ? node.atMost : node.above;
  return node.leaf;
}
