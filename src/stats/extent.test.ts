import { expect, it } from 'vitest';
import { largest, smallest } from './extent';

it('finds the ends of values', () => {
  expect([largest([3, -1, 7]), smallest([3, -1, 7])]).toEqual([7, -1]);
  expect([largest([]), smallest([])]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
});

it('takes more values than a call has room for arguments', () => {
  const many = Array.from({ length: 300_000 }, (_, index) => index);
  expect([largest(many), smallest(many)]).toEqual([299_999, 0]);
});
