import fc from 'fast-check';
import { expect, it } from 'vitest';
import { medianInterval } from './median-interval';
import { quantile } from './quantile';
import { median } from './summary';

const upTo = (n: number) => Float64Array.from({ length: n }, (_, i) => i + 1);

it('interpolates as type 7 does', () => {
  // R: quantile(c(1, 2, 4, 8), c(0.25, 0.5, 0.75)) is 1.75, 3, 5.
  const values = [1, 2, 4, 8];
  expect([0.25, 0.5, 0.75].map((p) => quantile(values, p))).toEqual([1.75, 3, 5]);
  expect([0, 1].map((p) => quantile(values, p))).toEqual([1, 8]);
  expect(quantile([5], 0.25)).toBe(5);
  expect(quantile([], 0.5)).toBeNaN();
});

it('has the median at a half', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 40 }), (values) => {
      const sorted = Float64Array.from(values).sort();
      expect(quantile(sorted, 0.5)).toBeCloseTo(median(values), 9);
    }),
  );
});

/** The probability that a binomial count of n trials at a half lies from `low` to `high`. */
function binomialHalf(n: number, low: number, high: number): number {
  let logChoose = -n * Math.LN2;
  let sum = 0;
  for (let k = 0; k <= n; k++) {
    if (k >= low && k <= high) sum += Math.exp(logChoose);
    logChoose += Math.log((n - k) / (k + 1));
  }
  return sum;
}

it.each([
  [6, 0.95],
  [9, 0.95],
  [15, 0.95],
  [31, 0.95],
  [32, 0.95],
  [63, 0.95],
  [64, 0.95],
  [400, 0.95],
  [1000, 0.95],
  [2000, 0.95],
  [60, 0.999],
  [1000, 0.999],
  [1000, 0.999_999_9],
])('covers the median of %i values at least as often as it says, %f', (n, confidence) => {
  const { low, high } = medianInterval(upTo(n), confidence);
  // The interval holds the true median where `low` to `high` − 1 of the values lie below it.
  const coverage = binomialHalf(n, low, high - 1);
  expect(coverage).toBeGreaterThanOrEqual(confidence);
  // One value less on either side would hold it too seldom.
  expect(binomialHalf(n, low + 1, high - 2)).toBeLessThan(confidence);
});

it.each([
  // Ranks at 95 % of the sign test's tables (W. J. Conover, "Practical Nonparametric Statistics", 1999, table A3).
  [6, 1],
  [7, 1],
  [8, 1],
  [9, 2],
  [10, 2],
  [12, 3],
  [20, 6],
  [25, 8],
  [50, 18],
  [100, 40],
  // By SciPy's binom.ppf.
  [20_000, 9861],
  [100_000, 49_690],
  [1_000_000, 499_020],
])('of %i values goes from the value of rank %i to its mirror', (n, rank) => {
  expect(medianInterval(upTo(n))).toEqual({ low: rank, high: n + 1 - rank });
});

it('has no ends with too few values', () => {
  for (const n of [0, 1, 5]) expect(medianInterval(upTo(n))).toEqual({ low: -Infinity, high: Infinity });
  expect(medianInterval(upTo(10), 0.999)).toEqual({ low: -Infinity, high: Infinity });
});
