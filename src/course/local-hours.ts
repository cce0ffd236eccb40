import type { ColumnTable } from 'arquero';
import type { LocalTime } from '@/stats/local-time';
import { integers, numbers } from './run';

const HOUR = 3_600_000;
const WEEK = 7 * 24;
/** 1 January 1970 was a Thursday. */
const HOURS_FROM_MONDAY = 3 * 24;

interface Known {
  readonly time: LocalTime;
  readonly hours: Int32Array;
}

const known = new WeakMap<Float64Array, Known>();

/**
 * What the clock shows at the times of a column, in whole hours since 1970, row by row; 0 where there is no time. Worked out
 * once for a column and a clock: several analyses ask by day and by hour.
 */
export function localHours(table: ColumnTable, column: string, time: LocalTime): Int32Array {
  const times = numbers(table, column);
  const found = known.get(times);
  if (found?.time === time) return found.hours;
  const person = integers(table, 'person');
  const hours = new Int32Array(times.length);
  for (let row = 0; row < hours.length; row++) {
    if (!Number.isNaN(times[row])) hours[row] = Math.floor(time.local(times[row], person[row]) / HOUR);
  }
  known.set(times, { time, hours });
  return hours;
}

/** Days since 1970 of a local hour. */
export const dayOfHour = (hour: number) => Math.floor(hour / 24);

/** The hour of the week of a local hour, 0 to 167, from Monday 00:00. */
export function weekHourOf(hour: number): number {
  const hours = (hour + HOURS_FROM_MONDAY) % WEEK;
  return hours < 0 ? hours + WEEK : hours;
}
