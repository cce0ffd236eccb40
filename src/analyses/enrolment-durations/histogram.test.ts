import { expect, it } from 'vitest';
import { binWidth, histogram, medianDays } from './histogram';

const rows = (days: readonly number[]) => days.map((each) => ({ days: each, learners: 1 }));

it('takes single days while they can be told apart, then weeks', () => {
  expect(histogram(rows([0, 40]))).toHaveLength(41);
  const weeks = histogram(rows([0, 6, 7, 200]));
  expect(weeks[0]).toEqual({ from: 0, to: 7, learners: 2 });
  expect(weeks[1]).toEqual({ from: 7, to: 14, learners: 1 });
});

it('has an edge at day 0, and loses nobody', () => {
  const bins = histogram(rows([-60, -1, 0, 1, 3000]));
  expect(bins.some(({ from }) => from === 0)).toBe(true);
  expect(bins.reduce((sum, { learners }) => sum + learners, 0)).toBe(5);
  expect(bins.length).toBeLessThanOrEqual(46);
});

it('takes the narrowest width that makes no more bins than may be', () => {
  // Fortnights from −14 to 84 are seven bins; weeks from −14 to 84 are fourteen.
  expect([14, 13, 7].map((most) => binWidth(-10, 80, most))).toEqual([7, 14, 14]);
  const days = [-1, 364 * 60];
  const bins = histogram(rows(days));
  expect(bins.length).toBeLessThanOrEqual(45);
  expect(histogram(rows([0, 100])).at(-1)).toEqual({ from: 98, to: 105, learners: 1 });
});

it('finds the median of counted days', () => {
  expect(
    medianDays([
      { days: 9, learners: 1 },
      { days: 1, learners: 2 },
    ]),
  ).toBe(1);
  expect(medianDays(rows([1, 2, 5, 9]))).toBe(3.5);
  expect(medianDays([])).toBeNull();
});
