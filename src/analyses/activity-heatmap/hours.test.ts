import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, it } from 'vitest';
import { hoursOfDay } from './hours';

/** Learners by date and hour, from how many each hour has on a date. */
const dated = (dates: number, at: (hour: number, date: number) => number) =>
  Array.from({ length: dates }, (_, date) => Array.from({ length: 24 }, (_, hour) => at(hour, date)));
const quiet = (dates: readonly (readonly number[])[]) =>
  hoursOfDay(dates).flatMap(({ hour, quiet }) => (quiet ? [hour] : []));

it('finds a planted hour anywhere in the day, across midnight too', () => {
  for (const planted of [0, 6, 13, 23]) {
    expect(quiet(dated(30, (hour) => (hour === planted ? 0 : 5)))).toEqual([planted]);
  }
});

it('gives an hour’s figures', () => {
  const dates = dated(30, (hour, date) =>
    hour === 13 ? Number(date < 4) : hour === 14 ? 3 + (date % 2) : 5,
  );
  // Without two dates each, 97 at 14:00 and 140 at 15:00: the fall goes on to 2 × 97 − 140.
  expect(hoursOfDay(dates)[13]).toMatchObject({ learners: 4, usual: 2, expected: 54, dates: 30, fewer: 30 });
  // Wilson's interval of 30 of 30, 95 % for 24 hours: z = 3.0785, low = 1 / (1 + z² / 30).
  expect(hoursOfDay(dates)[13].low).toBeCloseTo(1 / (1 + 3.0785 ** 2 / 30), 4);
});

it('compares with the neighbour that the hour is less clearly quieter than', () => {
  const dates = dated(30, (hour, date) => (hour === 13 ? 3 : hour === 14 && date % 3 === 0 ? 2 : 9));
  expect(hoursOfDay(dates)[13]).toMatchObject({ dates: 30, fewer: 20, quiet: false });
});

it('leaves out the dates on which an hour and its neighbour have as many', () => {
  const dates = dated(30, (hour, date) => (hour === 13 || (hour === 12 && date % 3 === 0) ? 3 : 9));
  expect(hoursOfDay(dates)[13]).toMatchObject({ dates: 20, fewer: 20 });
});

it('takes no night, no slope and no slight dip for quiet', () => {
  expect(
    quiet(dated(200, (hour) => Math.round(60 * (1 - Math.cos((2 * Math.PI * (hour - 3)) / 24))))),
  ).toEqual([]);
  expect(quiet(dated(200, (hour) => (hour < 6 ? 0 : 40)))).toEqual([]);
  expect(quiet(dated(200, (hour) => (hour === 13 ? 6 : 10)))).toEqual([]);
  expect(quiet(dated(200, (hour) => (hour === 13 ? 5 : 10)))).toEqual([13]);
});

it('is neither misled nor blinded by two busy dates', () => {
  const busy = (at: readonly number[]) => (hour: number, date: number) =>
    date < 2 && at.includes(hour) ? 400 : 5;
  expect(quiet(dated(30, busy([12, 14])))).toEqual([]);
  expect(quiet(dated(30, (hour, date) => (hour === 13 ? (date < 2 ? 400 : 0) : 5)))).toEqual([13]);
});

it('is silent where there is little', () => {
  expect(quiet(dated(9, (hour) => (hour === 13 ? 0 : 50)))).toEqual([]);
  expect(quiet(dated(12, (hour) => (hour === 13 ? 0 : 50)))).toEqual([13]);
  expect(quiet(dated(21, (hour) => (hour === 13 ? 0 : 1)))).toEqual([]);
  expect(quiet(dated(22, (hour) => (hour === 13 ? 0 : 1)))).toEqual([13]);
  expect(hoursOfDay([]).every((each) => !each.quiet && each.expected === 0)).toBe(true);
});

it('seldom finds anything where hours are quiet by chance only', () => {
  const random = xoroshiro128plus(20250203);
  const chance = () => (random.next() >>> 0) / 2 ** 32;
  let alarms = 0;
  for (let course = 0; course < 200; course++) {
    const dates = dated(50, () => Array.from({ length: 6 }, chance).filter((each) => each < 0.25).length);
    if (quiet(dates).length > 0) alarms++;
  }
  expect(alarms).toBe(0);
});
