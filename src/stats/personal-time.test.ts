import { expect, it } from 'vitest';
import { localTime } from './local-time';
import { personalTime } from './personal-time';

const auckland = localTime('Pacific/Auckland');
const time = personalTime(auckland, ['America/New_York', 'Asia/Kolkata'], Uint8Array.of(2, 0, 1));
const at = Date.parse('2018-06-10T18:45:00Z');

it('reads each person’s own clock', () => {
  for (const [person, zone] of [
    [0, 'Asia/Kolkata'],
    [1, 'Pacific/Auckland'],
    [2, 'America/New_York'],
  ] as const) {
    const own = localTime(zone);
    expect(time.local(at, person)).toBe(own.local(at));
    expect(time.day(at, person)).toBe(own.day(at));
    expect(time.weekday(at, person)).toBe(own.weekday(at));
    expect(time.hour(at, person)).toBe(own.hour(at));
    expect(time.weekHour(at, person)).toBe(own.weekHour(at));
    expect(time.startOf(17_000, person)).toBe(own.startOf(17_000));
  }
  expect([0, 1, 2].map((person) => time.hour(at, person))).toEqual([0, 6, 14]);
});

it('reads the common clock for what has no person', () => {
  expect(time.hour(at)).toBe(6);
  expect(time.hour(at, -1)).toBe(6);
  expect(time.startOf(17_000)).toBe(auckland.startOf(17_000));
});
