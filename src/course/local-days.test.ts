import { table as arqueroTable } from 'arquero';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localTime } from '@/stats/local-time';
import { personalTime } from '@/stats/personal-time';
import { localDays } from './local-days';

const zones = ['Asia/Kolkata', 'America/St_Johns', 'Europe/Lisbon'];
const clock = personalTime(localTime('Europe/London'), zones, Uint8Array.of(0, 1, 2, 3));

it('tells the same days as the clock itself', () => {
  const times = fc.array(fc.integer({ min: -5e11, max: 4e12 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(times, (at) => {
      const person = Int32Array.of(0, 1, 2, 3);
      const days = localDays(arqueroTable({ person, at: Float64Array.from(at) }), 'at', clock);
      at.forEach((each, row) => {
        expect(days[row]).toBe(clock.day(each, row));
      });
    }),
  );
});

it('works a column out once for a clock, and anew for another', () => {
  const late = 20 * 3_600_000;
  const table = arqueroTable({ person: Int32Array.of(0, 0), at: Float64Array.of(late, Number.NaN) });
  const utc = localTime('UTC');
  const kolkata = localTime('Asia/Kolkata');
  const days = localDays(table, 'at', utc);
  expect([...days]).toEqual([0, 0]);
  expect(localDays(table, 'at', utc)).toBe(days);
  expect([...localDays(table, 'at', kolkata)]).toEqual([1, 0]);
});
