import { quantile } from './quantile';
import { seededUniform, type Uniform } from './seeded-uniform';
import type { Interval } from './wilson';

/** How often the observations are drawn anew. */
const RESAMPLES = 500;
/** An interval needs the figure in at least this share of the resamples. */
const NEEDED = 0.95;
/** Resamples at a time, so that what a thing's figures read stays in the processor's cache. */
const BLOCK = 50;

/** Draws as many observations with replacement as there are, and counts how often each is drawn. */
export function resample(weights: Uint16Array, uniform: Uniform): void {
  weights.fill(0);
  const all = weights.length;
  for (let draw = 0; draw < all; draw++) weights[Math.floor(uniform() * all)]++;
}

/**
 * The percentile intervals of several figures of several things (B. Efron and R. Tibshirani, "An Introduction to the
 * Bootstrap", 1993, chapter 13): the middle 95 % of each over 500 resamples of the observations, the same for all things.
 * Each thing is a function that gives its figures where each observation counts so often. A figure that has a value (other than
 * NaN) in too few resamples has no interval. The same observations and seed give the same intervals.
 */
export function bootstrapIntervals<Name extends string>(
  observations: number,
  things: readonly ((weights: Uint16Array) => Readonly<Record<Name, number>>)[],
  seed: number,
): readonly Readonly<Partial<Record<Name, Interval>>>[] {
  const uniform = seededUniform(seed);
  const block = Array.from({ length: BLOCK }, () => new Uint16Array(observations));
  const drawn = things.map((): Readonly<Record<Name, number>>[] => []);
  for (let draws = 0; draws < RESAMPLES; draws += BLOCK) {
    for (const weights of block) resample(weights, uniform);
    things.forEach((figures, thing) => {
      for (const weights of block) drawn[thing].push(figures(weights));
    });
  }
  return drawn.map((found) => {
    const intervals: Partial<Record<Name, Interval>> = {};
    for (const name of Object.keys(found[0]) as Name[]) {
      const values = Float64Array.from(found, (each) => each[name]).filter((value) => !Number.isNaN(value));
      if (values.length >= NEEDED * RESAMPLES) intervals[name] = middle(values.sort());
    }
    return intervals;
  });
}

function middle(sorted: Float64Array): Interval {
  return { low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
}
