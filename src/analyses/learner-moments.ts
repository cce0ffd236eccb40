import type { LocalTime } from '@/stats/local-time';
import { DAY, dayOf, MINUTE } from '@/stats/timestamp';
import { longDate } from '@/words/dates';
import { minutesWords, plainNumber } from '@/words/durations';
import { counted } from '@/words/numbers';

const MINUTES_OF_DAY = DAY / MINUTE;

/** A person's event by the chosen clock: `2021-01-04 09:30:00`. */
export function localMoment(time: LocalTime, at: number, person: number): string {
  return new Date(time.local(at, person)).toISOString().slice(0, 19).replace('T', ' ');
}

/** Where a moment stands on an axis of time: milliseconds, as if its clock were UTC's. */
export function axisTime(moment: string): number {
  return Date.parse(`${moment.replace(' ', 'T')}Z`);
}

/** Days since 1970 of a moment's date. */
export function dayOfMoment(moment: string): number {
  return dayOf(moment);
}

/** `4 January 2021` */
export function momentDate(moment: string): string {
  return longDate(moment.slice(0, 10));
}

/** `4 January 2021 at 09:30` */
export function momentWords(moment: string): string {
  return `${momentDate(moment)} at ${moment.slice(11, 16)}`;
}

/** A length of time: minutes and hours up to two days, then days. */
export function spanWords(minutes: number): string {
  if (minutes < 2 * MINUTES_OF_DAY) return minutesWords(minutes);
  return `${plainNumber(minutes / MINUTES_OF_DAY)} days`;
}

/** `2 days before`, `on the day of`, `1 day after`, as a number of days from something. */
export function daysFrom(days: number): string {
  if (days === 0) return 'on the day of';
  return `${counted(Math.abs(days), 'day')} ${days < 0 ? 'before' : 'after'}`;
}
