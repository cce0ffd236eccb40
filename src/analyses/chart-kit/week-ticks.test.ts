import { expect, it } from 'vitest';
import { DAY } from '@/stats/timestamp';
import { weekTicks } from './week-ticks';

const at = (date: string) => Date.parse(`${date}T00:00:00Z`);
const dates = (ticks: readonly number[]) => ticks.map((tick) => new Date(tick).toISOString().slice(5, 10));
const START = at('2020-03-04'); // a Wednesday

it('counts weeks and their multiples from the start, before it too', () => {
  const [weeks, fortnights, fours] = weekTicks(at('2020-02-20'), at('2020-04-01'), START);
  expect(dates(weeks)).toEqual(['02-26', '03-04', '03-11', '03-18', '03-25', '04-01']);
  expect(dates(fortnights)).toEqual(['03-04', '03-18', '04-01']);
  expect(dates(fours)).toEqual(['03-04', '04-01']);
});

it('has days in a range of three weeks or less, whatever it is narrowed to', () => {
  const [days, others, weeks] = weekTicks(at('2020-03-06'), at('2020-03-12'), START);
  expect(dates(days)).toEqual(['03-06', '03-07', '03-08', '03-09', '03-10', '03-11', '03-12']);
  expect(dates(others)).toEqual(['03-06', '03-08', '03-10', '03-12']);
  expect(weeks).toBeUndefined();
  expect(dates(weekTicks(at('2020-03-06'), at('2020-03-07'), START)[0])).toEqual(['03-06', '03-07']);
});

it('has no more than one tick at a single moment', () => {
  expect(weekTicks(START, START, START)).toEqual([[START]]);
});

it('counts from the first day where no start is known', () => {
  const [weeks] = weekTicks(at('2020-02-20') + DAY / 4, at('2020-03-20'), null);
  expect(dates(weeks)).toEqual(['02-27', '03-05', '03-12', '03-19']);
});

it('has few ticks in years too', () => {
  const all = weekTicks(at('2016-01-01'), at('2020-03-04'), START);
  expect(all.at(-1)?.length).toBeLessThanOrEqual(3);
  for (const ticks of all) for (const tick of ticks) expect(Math.abs(tick - START) % (7 * DAY)).toBe(0);
});
