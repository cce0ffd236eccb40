import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTimeZone, localTime } from './local-time';
import { dayOf, isoDate } from './timestamp';

const MONDAY = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The local date, weekday and hour as the platform writes them. */
function independently(zone: string) {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  return (time: number) => {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
    return {
      date: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
      weekday: MONDAY.indexOf(parts.get('weekday') ?? ''),
      hour: Number(parts.get('hour')),
    };
  };
}

const zones = [
  'UTC',
  'Europe/London',
  'Asia/Kolkata',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Atlantic/Azores',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Asia/Beirut',
];

describe('localTime', () => {
  it.each([
    ['UTC', '2018-06-10T23:59:59Z', '2018-06-10', 6, 23],
    ['UTC', '1969-12-31T23:59:59Z', '1969-12-31', 2, 23],
    ['UTC', '1969-12-28T12:00:00Z', '1969-12-28', 6, 12],
    // The clocks go from 1:00 GMT to 2:00 BST.
    ['Europe/London', '2018-03-25T00:59:59Z', '2018-03-25', 6, 0],
    ['Europe/London', '2018-03-25T01:00:00Z', '2018-03-25', 6, 2],
    // … and from 2:00 BST to 1:00 GMT.
    ['Europe/London', '2018-10-28T00:59:59Z', '2018-10-28', 6, 1],
    ['Europe/London', '2018-10-28T01:00:00Z', '2018-10-28', 6, 1],
    ['Europe/London', '2018-06-10T23:00:00Z', '2018-06-11', 0, 0],
    ['Asia/Kolkata', '2018-06-10T18:29:59Z', '2018-06-10', 6, 23],
    ['Asia/Kolkata', '2018-06-10T18:30:00Z', '2018-06-11', 0, 0],
    ['America/New_York', '2018-06-11T03:59:59Z', '2018-06-10', 6, 23],
    ['America/St_Johns', '2018-01-01T03:29:59Z', '2017-12-31', 6, 23],
    ['America/St_Johns', '2018-01-01T03:30:00Z', '2018-01-01', 0, 0],
  ])('in %s %s is %s, weekday %d, hour %d', (zone, utc, date, weekday, hour) => {
    const local = localTime(zone);
    const time = Date.parse(utc);
    expect(isoDate(local.day(time))).toBe(date);
    expect(local.weekday(time)).toBe(weekday);
    expect(local.hour(time)).toBe(hour);
  });

  it.each(zones)('agrees with Intl.DateTimeFormat in %s', (zone) => {
    const local = localTime(zone);
    const expected = independently(zone);
    const times = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2037, 0, 1) });
    fc.assert(
      fc.property(times, (time) => {
        const { date, weekday, hour } = expected(time);
        expect([isoDate(local.day(time)), local.weekday(time), local.hour(time)]).toEqual([
          date,
          weekday,
          hour,
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['UTC', '2018-06-11', '2018-06-11T00:00:00Z'],
    ['Europe/London', '2018-03-25', '2018-03-25T00:00:00Z'],
    ['Europe/London', '2018-03-26', '2018-03-25T23:00:00Z'],
    ['Europe/London', '2018-10-28', '2018-10-27T23:00:00Z'],
    ['Europe/London', '2018-10-29', '2018-10-29T00:00:00Z'],
    ['Asia/Kolkata', '2018-06-11', '2018-06-10T18:30:00Z'],
    ['America/New_York', '2018-03-11', '2018-03-11T05:00:00Z'],
    ['America/New_York', '2018-03-12', '2018-03-12T04:00:00Z'],
    // There is no midnight: the clocks go from 0:00 to 1:00.
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00Z'],
    ['Atlantic/Azores', '2019-03-31', '2019-03-31T01:00:00Z'],
  ])('in %s %s begins at %s', (zone, date, utc) => {
    expect(new Date(localTime(zone).startOf(dayOf(date))).toISOString()).toBe(utc.replace('Z', '.000Z'));
  });

  it.each(zones)('lets a date begin at its first millisecond in %s', (zone) => {
    const local = localTime(zone);
    fc.assert(
      fc.property(fc.integer({ min: dayOf('1990-01-01'), max: dayOf('2037-01-01') }), (day) => {
        const start = local.startOf(day);
        expect(local.day(start)).toBe(day);
        expect(local.day(start - 1)).toBe(day - 1);
      }),
      { numRuns: 300 },
    );
  });

  it('throws where there is no such zone', () => {
    expect(() => localTime('Europe/Atlantis')).toThrow(new RangeError('no time zone Europe/Atlantis'));
    expect(isTimeZone('Europe/Atlantis')).toBe(false);
    expect(isTimeZone('')).toBe(false);
    expect(isTimeZone('Europe/London')).toBe(true);
  });
});
