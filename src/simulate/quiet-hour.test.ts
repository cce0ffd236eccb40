import { expect, test } from 'vitest';
import { awayFrom } from './quiet-hour';
import { DAY, HOUR } from './time';

const MONDAY = 20_000 * DAY;
const clock = awayFrom(13);
/** Every third second of a day and of the hours around it, as the clock gives them. */
const moments = Array.from({ length: (DAY + 4 * HOUR) / 3 }, (_, i) => MONDAY - 2 * HOUR + 3 * i);

test('leaves 5 % of what was in the hour, and the rest of the day alone', () => {
  const hour = moments.filter((at) => Math.floor((clock(at) - MONDAY) / HOUR) === 13);
  expect(hour.length / (HOUR / 3)).toBeCloseTo(0.05, 9);
  const beside = (at: number) => at >= MONDAY + 12 * HOUR && at < MONDAY + 15 * HOUR;
  expect(moments.filter((at) => (beside(at) ? !beside(clock(at)) : clock(at) !== at))).toEqual([]);
});

test('keeps the order, and apart what is three seconds apart', () => {
  expect(moments.filter((at) => clock(at) <= clock(at - 3))).toEqual([]);
});

test('gives whole seconds, nothing for what never came, and without an hour all as it was', () => {
  expect(Number.isInteger(clock(MONDAY + 13 * HOUR + 7))).toBe(true);
  expect(clock(Number.NaN)).toBeNaN();
  expect(awayFrom(null)(MONDAY + 13.5 * HOUR)).toBe(MONDAY + 13.5 * HOUR);
});
