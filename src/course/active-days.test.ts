import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localTime } from '@/stats/local-time';
import { activeDays } from './active-days';

const visits = (...people: readonly (readonly string[])[]) => ({
  times: Float64Array.from(people.flat(), (iso) => Date.parse(iso)),
  starts: Uint32Array.from(
    [0, ...people].map((_, person) => people.slice(0, person).reduce((sum, own) => sum + own.length, 0)),
  ),
});

it('names each person’s days once, in the zone’s own time', () => {
  const own = ['2021-07-01T22:59:59Z', '2021-07-01T23:00:00Z', '2021-07-02T10:00:00Z'];
  const all = visits(own, [], ['2021-07-02T11:00:00Z']);
  const day = Date.UTC(2021, 6, 1) / 86_400_000;
  const london = activeDays(all, localTime('Europe/London'));
  expect([...london.days]).toEqual([day, day + 1, day + 1]);
  expect([...london.starts]).toEqual([0, 2, 2, 3]);
  expect([...activeDays(all, localTime('UTC')).starts]).toEqual([0, 2, 2, 3]);
  const tokyo = activeDays(all, localTime('Asia/Tokyo'));
  expect([...tokyo.days]).toEqual([day + 1, day + 1]);
});

it('has the distinct days of every zone and season', () => {
  const from = Date.UTC(2021, 2, 20);
  const minutes = fc.array(fc.integer({ min: 0, max: 20 * 1440 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(
      minutes,
      fc.constantFrom('UTC', 'Europe/London', 'America/New_York', 'Asia/Kolkata'),
      (some, zone) => {
        const time = localTime(zone);
        const times = Float64Array.from(some, (minute) => from + minute * 60_000).sort();
        const { days } = activeDays({ times, starts: Uint32Array.of(0, times.length) }, time);
        expect([...days]).toEqual([...new Set(Array.from(times, (at) => time.day(at)))]);
      },
    ),
  );
});
