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
  [9, 0.95],
  [15, 0.95],
  [40, 0.95],
  [1000, 0.95],
  [60, 0.999],
  [1000, 0.999],
])('covers the median of %i values at least as often as it says, %f', (n, confidence) => {
  const { low, high } = medianInterval(upTo(n), confidence);
  // The interval holds the true median where `low` to `high` − 1 of the values lie below it.
  const coverage = binomialHalf(n, low, high - 1);
  expect(coverage).toBeGreaterThanOrEqual(confidence);
  expect(coverage).toBeLessThan(n < 20 ? 1 : 1 - (1 - confidence) / 4);
});

it('has no ends with too few values', () => {
  expect(medianInterval([1, 2, 3])).toEqual({ low: -Infinity, high: Infinity });
});
