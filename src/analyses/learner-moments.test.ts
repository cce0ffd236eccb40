import { describe, expect, it } from 'vitest';
import { localTime } from '@/stats/local-time';
import { personalTime } from '@/stats/personal-time';
import { axisTime, dayOfMoment, daysFrom, localMoment, momentWords, spanWords } from './learner-moments';

/** The local time as the platform writes it. */
function independently(zone: string, at: number): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  });
  const [day, month, year, time] = format.format(at).split(/\/|, /);
  return `${year}-${month}-${day} ${time}`;
}

describe('localMoment', () => {
  it.each([
    ['Europe/London', '2018-03-25', 'forward'],
    ['Europe/London', '2018-10-28', 'back'],
    // The clocks go by half an hour.
    ['Australia/Lord_Howe', '2018-04-01', 'back'],
    ['Australia/Lord_Howe', '2018-10-07', 'forward'],
    // The clocks go at midnight, so that one date has no midnight and the other two.
    ['Asia/Beirut', '2018-03-25', 'forward'],
    ['Asia/Beirut', '2018-10-28', 'back'],
    ['America/St_Johns', '2018-03-11', 'forward'],
    ['Pacific/Chatham', '2018-04-01', 'back'],
  ])('is what the clock shows on the day it changes in %s, %s (%s)', (zone, date) => {
    const time = localTime(zone);
    const noon = Date.parse(`${date}T12:00:00Z`);
    for (let minute = -36 * 60; minute <= 36 * 60; minute += 7) {
      const at = noon + minute * 60_000 + 13_000;
      expect(localMoment(time, at, 0)).toBe(independently(zone, at));
    }
  });

  it('is by the clock of the person', () => {
    const time = personalTime(localTime('UTC'), ['Australia/Lord_Howe'], Uint8Array.of(1, 0));
    const at = Date.parse('2018-10-06T17:10:05Z');
    expect([0, 1].map((person) => localMoment(time, at, person))).toEqual([
      '2018-10-07 04:10:05',
      '2018-10-06 17:10:05',
    ]);
  });
});

it('puts a moment into words, on an axis and on a day', () => {
  expect(momentWords('2021-01-04 09:30:00')).toBe('4 January 2021 at 09:30');
  expect(axisTime('1970-01-02 00:00:01')).toBe(86_401_000);
  expect(dayOfMoment('1970-01-03 23:59:59')).toBe(2);
  expect(spanWords(2 * 1440)).toBe('2 days');
});

it('says how long, in hours up to two days, and how far a day is from another', () => {
  expect([60, 2 * 1440 - 60, 2 * 1440].map(spanWords)).toEqual(['60 minutes', '47 hours', '2 days']);
  expect([-2, -1, 0, 1, 2].map(daysFrom)).toEqual([
    '2 days before',
    '1 day before',
    'on the day of',
    '1 day after',
    '2 days after',
  ]);
});
