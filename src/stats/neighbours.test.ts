import { expect, it } from 'vitest';
import { expectedByNeighbours } from './neighbours';

const expected = (values: readonly number[], place: number) => expectedByNeighbours(values, place, 3).value;

it('expects what both sides show, not the value itself', () => {
  expect(expected([1, 2, 1, 90, 1, 2, 1], 3)).toBe(1);
});

it('is not misled by one outlier nearby', () => {
  expect(expected([1, 50, 1, 90, 1, 2, 1], 3)).toBe(1);
});

it('expects the higher side of a trend', () => {
  expect(expectedByNeighbours([9, 8, 7, 6, 5, 4, 3], 3, 3)).toEqual({ value: 8, places: [0, 1, 2] });
});

it('expects the largest of the other side at an end', () => {
  expect(expected([9, 8, 7, 6], 0)).toBe(8);
  expect(expected([1, 5, 2, 9], 3)).toBe(5);
});

it('expects nothing of a value without neighbours', () => {
  expect(expected([5], 0)).toBeNaN();
});
