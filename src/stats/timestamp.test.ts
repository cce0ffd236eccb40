import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, daysFromCivil, isoDate, timestampReader, utcText } from './timestamp';

describe('timestampReader', () => {
  const read = timestampReader();
  const parseTimestamp = (text: string) => read([text])[0];

  it.each([
    ['1970-01-01 00:00:00 UTC', 0],
    ['1970-01-01 00:00:01 UTC', 1000],
    ['1969-12-31 23:59:59 UTC', -1000],
    ['2018-06-11 13:14:15 UTC', 1_528_722_855_000],
    ['2000-02-29 00:00:00 UTC', 951_782_400_000],
    ['2100-03-01 00:00:00 UTC', 4_107_542_400_000],
    ['2018-06-11 13:14:15', 1_528_722_855_000],
    ['2018-06-11T13:14:15Z', 1_528_722_855_000],
    ['2018-06-11 13:14:15UTC', 1_528_722_855_000],
    ['2018-06-11T13:14:15.999Z', 1_528_722_855_000],
    ['2018-06-11 13:14:15.5 UTC', 1_528_722_855_000],
  ])('reads %s as %d', (text, time) => {
    expect(parseTimestamp(text)).toBe(time);
  });

  it.each([
    ['', 'nothing'],
    ['2018-02-30 00:00:00 UTC', '30 February'],
    ['2018-02-29 00:00:00 UTC', '29 February in a common year'],
    ['1900-02-29 00:00:00 UTC', '1900, no leap year'],
    ['2100-02-29 00:00:00 UTC', '2100, no leap year'],
    ['2018-04-31 00:00:00 UTC', '31 April'],
    ['2018-13-01 00:00:00 UTC', 'month 13'],
    ['2018-00-01 00:00:00 UTC', 'month 0'],
    ['2018-01-00 00:00:00 UTC', 'day 0'],
    ['2018-06-11 24:00:00 UTC', 'hour 24'],
    ['2018-06-11 00:60:00 UTC', 'minute 60'],
    ['2018-06-11 00:00:60 UTC', 'second 60'],
    ['2018-06-11 13:14 UTC', 'no seconds'],
    ['2018-06-11 13:14', 'no seconds and no zone'],
    ['2018-06-11', 'no time'],
    ['2018-06-11 13:14:15 +01:00', 'an offset'],
    ['2018-06-11T13:14:15+0100', 'an ISO offset'],
    ['2018-06-11 13:14:15 BST', 'another zone'],
    ['2018-06-11 13:14:15  UTC', 'two spaces'],
    ['2018-06-11x13:14:15 UTC', 'another separator'],
    ['2018/06/11 13:14:15 UTC', 'slashes'],
    ['2018-06-11 13.14.15 UTC', 'dots'],
    ['11/06/2018 13:14:15', 'a local format'],
    ['6/11/2018 1:14 PM', 'another local format'],
    ['2018-06-11 1:14:15 UTC ', 'one digit of the hour'],
    ['201a-06-11 13:14:15 UTC', 'a letter in the year'],
    ['2018-06-11 13:14:1: UTC', 'a sign after the digits'],
    ['2018-06-11 13:14:1/ UTC', 'a sign before the digits'],
    ['43262.5515625', 'a spreadsheet’s number'],
  ])('does not read %j: %s', (text) => {
    expect(parseTimestamp(text)).toBeNaN();
  });

  it('reads many at once as it reads each', () => {
    const text = fc.oneof(
      fc.constantFrom('', ' ', 'é', '2018-06-11 13:14:15', '2018-06-11T13:14:15Z', '2018-02-30 00:00:00 UTC'),
      fc.constantFrom(' 2018-06-11 13:14:15 UTC', '2018-06-11 13:14:15 UTC\t', '2018-06-1１ 13:14:15 UTC'),
      fc
        .integer({ min: 0, max: 4e9 })
        .map((seconds) => `${new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')} UTC`),
    );
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect([...read(texts)]).toEqual(texts.map(parseTimestamp));
      }),
    );
    expect(read([' 2018-06-11 13:14:15 UTC', 'é'])).toEqual(Float64Array.of(1_528_722_855_000, Number.NaN));
  });

  it('agrees with Date.UTC on every second of 1900 to 2100', () => {
    const seconds = fc.integer({ min: Date.UTC(1900, 0, 1) / 1000, max: Date.UTC(2101, 0, 1) / 1000 - 1 });
    fc.assert(
      fc.property(seconds, (second) => {
        const iso = new Date(second * 1000).toISOString();
        expect(parseTimestamp(`${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`)).toBe(second * 1000);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a date exactly where Date knows it', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    const two = (part: number) => String(part).padStart(2, '0');
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        expect(parseTimestamp(`${year}-${two(month)}-${two(day)} 00:00:00 UTC`)).toBe(
          exists ? date.getTime() : Number.NaN,
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('days', () => {
  it('counts days from 1970 on, backwards too', () => {
    expect(daysFromCivil(1970, 1, 1)).toBe(0);
    expect(daysFromCivil(1969, 12, 31)).toBe(-1);
    expect(daysFromCivil(2000, 3, 1)).toBe(11_017);
    expect(daysFromCivil(0, 3, 1)).toBe(-719_468);
    expect(daysFromCivil(-1, 12, 31)).toBe(-719_529);
  });

  it('goes from an ISO date to its day and back', () => {
    expect(dayOf('2018-06-11')).toBe(17_693);
    expect(isoDate(17_693)).toBe('2018-06-11');
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 60_000 }), (day) => {
        expect(dayOf(isoDate(day))).toBe(day);
      }),
    );
  });
});

it('writes times as exports do', () => {
  expect(utcText(Date.UTC(2018, 5, 11, 9, 30, 5, 999))).toBe('2018-06-11 09:30:05 UTC');
});
