import { expect, it } from 'vitest';
import { countValue } from './count-value';
import { orNull } from './or-null';

it('counts whole numbers, with noughts for those that do not occur', () => {
  const counts: number[] = [];
  for (const value of [2, 0, 2, 4]) countValue(counts, value);
  expect(counts).toEqual([1, 0, 2, 0, 1]);
});

it('gives null for what is not a finite number', () => {
  expect([0, -1.5, Number.NaN, Number.POSITIVE_INFINITY, undefined].map(orNull)).toEqual([
    0,
    -1.5,
    null,
    null,
    null,
  ]);
});
