import { expect, it } from 'vitest';
import { spread } from './spread';

it('leaves places alone that are far enough apart', () => {
  expect(spread([0, 10, 30], 10)).toEqual([0, 10, 30]);
  expect(spread([], 10)).toEqual([]);
});

it('moves those that are too near apart by the same on both sides', () => {
  expect(spread([100, 100, 200], 10)).toEqual([95, 105, 200]);
  expect(spread([100, 104, 106], 10)).toEqual([280 / 3, 310 / 3, 340 / 3]);
});

it('moves several at once by the mean of where they would begin', () => {
  // Without the steps between them they would begin at 10, 11 and 0: at 7 on the mean.
  expect(spread([10, 12, 2], 1)).toEqual([7, 8, 9]);
});

it('puts none below zero', () => {
  expect(spread([0, 1, 2, 50], 10)).toEqual([0, 10, 20, 50]);
});
