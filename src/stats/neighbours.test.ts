import { expect, it } from 'vitest';
import { expectedByNeighbours, leastByNeighbours } from './neighbours';

const expected = (values: readonly number[], place: number) => expectedByNeighbours(values, place, 3).value;

it('expects what both sides show, not the value itself', () => {
  expect(expected([1, 2, 1, 90, 1, 2, 1], 3)).toBe(1);
});

it('is not misled by one outlier nearby', () => {
  expect(expected([1, 50, 1, 90, 1, 2, 1], 3)).toBe(1);
});

it('expects the higher side of a trend', () => {
  expect(expectedByNeighbours([9, 8, 7, 6, 5, 4, 3], 3, 3)).toMatchObject({ value: 8, places: [0, 1, 2] });
});

it('expects the largest of the other side at an end, or what a rise goes on to', () => {
  expect(expected([9, 8, 7, 6], 0)).toBe(9);
  expect(expected([6, 8, 9, 12], 3)).toBe(10.5);
  expect(expected([6, 7, 8, 9], 0)).toBe(9);
  expect(expected([6, 4], 0)).toBe(4);
  expect(expected([1, 5, 2, 9], 3)).toBe(5);
});

it('says what its expectation is worth', () => {
  expect(expectedByNeighbours([9, 8, 7, 6, 5, 4, 3], 3, 3).efficiency).toBeCloseTo(2 / Math.PI, 12);
  // The line 1.5 a − 0.5 c has a variance of 2.5, the mean of three one of 1/3.
  expect(expectedByNeighbours([9, 8, 7, 6], 0, 3).efficiency).toBeCloseTo(1 / 3 / 2.5, 12);
  expect(expectedByNeighbours([9, 8], 0, 3).efficiency).toBe(1);
});

it('expects nothing of a value without neighbours', () => {
  expect(expected([5], 0)).toBeNaN();
});

it('expects of a notch what is on its lower side, and goes on with no rise', () => {
  expect(leastByNeighbours([10, 20, 0, 25, 15, 5], 2)).toBe(20);
  expect(leastByNeighbours([10, 20, 0, 18, 15, 5], 2)).toBe(18);
});

it('goes on with a fall, down to zero', () => {
  expect(leastByNeighbours([40, 30, 5, 60, 50, 45], 2)).toBe(20);
  expect(leastByNeighbours([40, 10, 5, 60, 50, 45], 2)).toBe(0);
});

it('finds nothing short in the bottom of a trough, however steep', () => {
  const smooth = Array.from({ length: 24 }, (_, hour) => 100 * (1 - Math.cos((2 * Math.PI * hour) / 24)));
  const steep = Array.from({ length: 24 }, (_, hour) => 2 ** Math.min(hour, 24 - hour));
  for (const values of [smooth, steep]) {
    for (const [hour, value] of values.entries()) {
      expect(leastByNeighbours(values, hour)).toBeLessThanOrEqual(value + 1e-9);
    }
  }
});

it('goes round the circle', () => {
  expect(leastByNeighbours([0, 7, 7, 7, 9, 9], 0)).toBe(7);
  expect(leastByNeighbours([9, 9, 6, 7, 7, 0], 5)).toBe(7);
});
