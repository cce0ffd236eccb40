import { drawBinomial, seededUniform, type Uniform } from './binomial-draw';
import { quantile } from './quantile';
import type { Interval } from './wilson';

/** How often the learners are drawn anew. */
export const RESAMPLES = 500;
/** An interval needs the figure in at least this share of the resamples. */
const NEEDED = 0.95;

/** With fewer observations than this for each kind, drawing one by one is faster than by kind. */
const ONE_BY_ONE = 16;

/**
 * Draws as many observations with replacement as there are, where `counts` says how many are alike, and counts them by kind:
 * one by one, or, of many observations, a multinomial draw made of binomial ones.
 */
export function resampler(counts: ArrayLike<number>, uniform: Uniform): (out: Float64Array) => void {
  const kinds = Array.from(counts);
  const all = kinds.reduce((sum, count) => sum + count, 0);
  if (all >= ONE_BY_ONE * kinds.length) return (out) => drawByKind(counts, all, out, uniform);
  const kindOf = Int32Array.from(kinds.flatMap((count, kind) => new Array<number>(count).fill(kind)));
  return (out) => {
    out.fill(0);
    for (let draw = 0; draw < all; draw++) out[kindOf[Math.floor(uniform() * all)]]++;
  };
}

function drawByKind(counts: ArrayLike<number>, all: number, out: Float64Array, uniform: Uniform): void {
  let observations = all;
  let draws = all;
  for (let i = 0; i < counts.length; i++) {
    out[i] = drawBinomial(draws, counts[i] / observations, uniform);
    draws -= out[i];
    observations -= counts[i];
  }
}

/**
 * The percentile intervals of several figures (B. Efron and R. Tibshirani, "An Introduction to the Bootstrap", 1993, chapter
 * 13): the middle 95 % of each over 500 resamples of the observations. Null where a figure has a value (other than NaN) in too
 * few resamples. The same counts and seed give the same intervals.
 */
export function bootstrapIntervals<Name extends string>(
  counts: ArrayLike<number>,
  figures: (counts: ArrayLike<number>) => Readonly<Record<Name, number>>,
  seed: number,
): Readonly<Partial<Record<Name, Interval>>> {
  const resample = resampler(counts, seededUniform(seed));
  const resampled = new Float64Array(counts.length);
  const values = new Map<Name, number[]>();
  for (let drawn = 0; drawn < RESAMPLES; drawn++) {
    resample(resampled);
    const found = figures(resampled);
    for (const name of Object.keys(found) as Name[]) {
      const list = values.get(name) ?? [];
      values.set(name, list);
      if (!Number.isNaN(found[name])) list.push(found[name]);
    }
  }
  const intervals: Partial<Record<Name, Interval>> = {};
  for (const [name, list] of values) {
    if (list.length >= NEEDED * RESAMPLES) intervals[name] = middle(list);
  }
  return intervals;
}

function middle(values: readonly number[]): Interval {
  const sorted = Float64Array.from(values).sort();
  return { low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
}
