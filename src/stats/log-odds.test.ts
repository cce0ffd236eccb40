import { expect, it } from 'vitest';
import { logOddsScore } from './log-odds';

it('is the log-odds ratio over its standard error, the prior counted in', () => {
  // The prior is 50 · 12 / 300 = 2 of 50.
  const expected = Math.log(12 / 138 / (4 / 246)) / Math.sqrt(1 / 12 + 1 / 138 + 1 / 4 + 1 / 246);
  expect(logOddsScore({ count: 10, of: 100 }, { count: 2, of: 200 }, 50)).toBeCloseTo(expected, 12);
});

it('is zero for equal shares, and has the opposite sign seen from the other place', () => {
  expect(logOddsScore({ count: 5, of: 50 }, { count: 5, of: 50 }, 10)).toBe(0);
  const [a, b] = [
    { count: 9, of: 90 },
    { count: 3, of: 400 },
  ];
  expect(logOddsScore(a, b, 30)).toBeCloseTo(-logOddsScore(b, a, 30), 12);
});

it('is drawn towards zero by a heavier prior, and by fewer cases', () => {
  const score = (times: number, weight: number) =>
    logOddsScore({ count: 4 * times, of: 40 * times }, { count: times, of: 100 * times }, weight);
  expect(score(1, 100)).toBeLessThan(score(1, 10));
  expect(score(1, 10)).toBeLessThan(score(5, 10));
});
