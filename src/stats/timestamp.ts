/** Milliseconds of a day. */
export const DAY = 86_400_000;

/**
 * Days from 1970-01-01 to a date of the proleptic Gregorian calendar.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : MONTH_DAYS[month - 1];
}

/** The number that two digits of `text` write; -1 where one is no digit. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

const SUFFIX = /^(\.\d+)?( ?UTC|Z)?$/;
const [SPACE, T, HYPHEN, COLON] = [' ', 'T', '-', ':'].map((character) => character.charCodeAt(0));

function isPunctuated(text: string): boolean {
  const separator = text.charCodeAt(10);
  return (
    text.length >= 19 &&
    (separator === SPACE || separator === T) &&
    text.charCodeAt(4) === HYPHEN &&
    text.charCodeAt(7) === HYPHEN &&
    text.charCodeAt(13) === COLON &&
    text.charCodeAt(16) === COLON &&
    ((text.length === 23 && text.endsWith(' UTC')) || SUFFIX.test(text.slice(19)))
  );
}

/**
 * A reader of times: milliseconds since 1970 of `YYYY-MM-DD HH:MM:SS UTC` (the zone may be missing or `Z`, the separator
 * `T`). NaN for anything else: local formats, offsets, and dates that do not exist. It remembers the last date, as
 * neighbouring rows often share it.
 */
export function timestampParser(): (text: string) => number {
  let lastDate = -1;
  let lastDays = Number.NaN;
  return (text) => {
    if (!isPunctuated(text)) return Number.NaN;
    const century = twoDigits(text, 0);
    const yearOfCentury = twoDigits(text, 2);
    const month = twoDigits(text, 5);
    const day = twoDigits(text, 8);
    if (century < 0 || yearOfCentury < 0 || month < 1 || month > 12 || day < 1) return Number.NaN;
    const year = century * 100 + yearOfCentury;
    const date = (year * 100 + month) * 100 + day;
    if (date !== lastDate) {
      lastDays = day <= daysInMonth(year, month) ? daysFromCivil(year, month, day) : Number.NaN;
      lastDate = date;
    }
    const hour = twoDigits(text, 11);
    const minute = twoDigits(text, 14);
    const second = twoDigits(text, 17);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return Number.NaN;
    return lastDays * DAY + hour * 3_600_000 + minute * 60_000 + second * 1000;
  };
}

/** The ISO date (`2018-06-11`) of a number of days since 1970. */
export function isoDate(days: number): string {
  return new Date(days * DAY).toISOString().slice(0, 10);
}

/** Days since 1970 of an ISO date. */
export function dayOf(iso: string): number {
  return daysFromCivil(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}
