import { expect, it } from 'vitest';
import { DateCounts } from './date-counts';

it('keeps the counts of every date apart, however far they are from each other', () => {
  const dates = new DateCounts(2);
  const days = [5, 5 + 256, -3, 5, 5 - 256, -3 + 512, 5 + 256];
  days.forEach((day, turn) => {
    dates.of(day)[turn % 2]++;
  });
  expect(dates.all().map((counts) => [...counts])).toEqual([
    [1, 1],
    [1, 1],
    [1, 0],
    [1, 0],
    [0, 1],
  ]);
});
