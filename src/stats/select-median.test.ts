import fc from 'fast-check';
import { expect, it } from 'vitest';
import { selectMedian } from './select-median';
import { median } from './summary';

it('is the median, of few different numbers and of many', () => {
  for (const value of [fc.integer({ min: 0, max: 3 }), fc.integer({ min: -1000, max: 1000 })]) {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 200 }), (values) => {
        expect(selectMedian(Float64Array.from(values))).toBe(median(values));
      }),
    );
  }
});

it('is nothing of nothing', () => {
  expect(selectMedian(new Float64Array())).toBeNaN();
});

it('takes sorted, reversed and equal numbers in its stride', () => {
  const size = 100_001;
  const rising = Float64Array.from({ length: size }, (_, index) => index);
  expect(selectMedian(rising)).toBe(50_000);
  expect(selectMedian(rising.toSorted().reverse())).toBe(50_000);
  expect(selectMedian(new Float64Array(size).fill(7))).toBe(7);
});
