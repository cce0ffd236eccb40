import { expect, it } from 'vitest';
import { count, decimal, probabilityWords, rateWords, trueMinus } from './numbers';

it('writes negative numbers with a true minus', () => {
  expect([count(-3), decimal(-1.25), count(3)]).toEqual(['−3', '−1.3', '3']);
});

it('writes no minus before what is as good as zero', () => {
  expect([count(-0.2), decimal(-0.04), rateWords(-0.0004), trueMinus('-0'), trueMinus('-0.00')]).toEqual([
    ...['0', '0.0', '0.0\u00a0%', '0', '0.00'],
  ]);
  expect([decimal(-0.06), rateWords(-0.0123)]).toEqual(['−0.1', '−1.2\u00a0%']);
});

it('writes a share from 0 to 1 in per cent', () => {
  expect(rateWords(0.125)).toBe('12.5\u00a0%');
});

it('never writes a probability as certain', () => {
  expect([0, 0.0004, 0.0006, 0.125, 0.9994, 0.9996, 1].map(probabilityWords)).toEqual(
    ['under 0.1', 'under 0.1', '0.1', '12.5', '99.9', 'over 99.9', 'over 99.9'].map(
      (text) => `${text}\u00a0%`,
    ),
  );
});
