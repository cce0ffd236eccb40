import { expect, it } from 'vitest';
import { count, decimal, rateWords } from './numbers';

it('writes negative numbers with a true minus', () => {
  expect([count(-3), decimal(-1.25), count(3)]).toEqual(['−3', '−1.3', '3']);
});

it('writes a share from 0 to 1 in per cent', () => {
  expect(rateWords(0.125)).toBe('12.5\u00a0%');
});
