import { table as arqueroTable } from 'arquero';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localTime } from '@/stats/local-time';
import { personalTime } from '@/stats/personal-time';
import { dayOfHour, localHours, weekHourOf } from './local-hours';

const zones = ['Asia/Kolkata', 'America/St_Johns', 'Europe/Lisbon'];
const clock = personalTime(localTime('Europe/London'), zones, Uint8Array.of(0, 1, 2, 3));

it('tells the same days and hours of the week as the clock itself', () => {
  const times = fc.array(fc.integer({ min: -5e11, max: 4e12 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(times, (at) => {
      const person = Int32Array.of(0, 1, 2, 3);
      const hours = localHours(arqueroTable({ person, at: Float64Array.from(at) }), 'at', clock);
      at.forEach((each, row) => {
        expect(dayOfHour(hours[row])).toBe(clock.day(each, row));
        expect(weekHourOf(hours[row])).toBe(clock.weekHour(each, row));
      });
    }),
  );
});

it('works a column out once for a clock, and anew for another', () => {
  const table = arqueroTable({ person: Int32Array.of(0, 0), at: Float64Array.of(0, Number.NaN) });
  const utc = localTime('UTC');
  const kolkata = localTime('Asia/Kolkata');
  const hours = localHours(table, 'at', utc);
  expect([...hours]).toEqual([0, 0]);
  expect(localHours(table, 'at', utc)).toBe(hours);
  expect([...localHours(table, 'at', kolkata)]).toEqual([5, 0]);
});
