import { expect, it } from 'vitest';
import { histogram, medianDays } from './histogram';

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
