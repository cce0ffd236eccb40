import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, quantileOfCounts, quartiles, quartilesOfCounts } from './quantile';
import { median } from './summary';

describe('quantile', () => {
  // R: quantile(c(1, 2, 4, 8, 16), c(.1, .25, .5, .75, .95)), type 7.
  it.each([
    [0, 1],
    [0.1, 1.4],
    [0.25, 2],
    [0.5, 4],
    [0.75, 8],
    [0.95, 14.4],
    [1, 16],
  ])('at %f', (probability, expected) => {
    expect(quantile([1, 2, 4, 8, 16], probability)).toBeCloseTo(expected, 12);
  });

  it('is the only value of one, and nothing of none', () => {
    expect(quantile([7], 0.3)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
    expect(quantileOfCounts([0, 0], 0.5)).toBeNaN();
  });
});

it('gives quartiles around the median of values in any order', () => {
  expect(quartiles([9, 1, 3, 2])).toEqual({ lower: 1.75, median: 2.5, upper: 4.5 });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 }), (values) => {
      expect(quartiles(values).median).toBe(median(values));
    }),
  );
});

it('is the same of counted values', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1 }), (values) => {
      const counts = new Array<number>(13).fill(0);
      for (const value of values) counts[value]++;
      expect(quartilesOfCounts(counts)).toEqual(quartiles(values));
    }),
  );
});
