import type { ColumnTable } from 'arquero';
import { remembered } from '@/course/remembered';
import { integers, numbers } from '@/course/run';
import type { LocalTime } from '@/stats/local-time';
import { HOUR, weekdayOf } from '@/stats/timestamp';
import { DateCounts } from './date-counts';
import { type Learners, LearnersByHour } from './learners-by-hour';
import { HOURS } from './week-hours';

const QUARTER = HOUR / 4;

/** The events on a date. */
export interface DateEvents {
  /** Days since 1970 by the clock. */
  readonly day: number;
  /** Events by hour of the day. */
  readonly counts: Uint32Array;
}

/** All that figures of hours rest on: the events of a column of times by date and hour, and whose they are. */
export interface HourlyEvents {
  readonly dates: readonly DateEvents[];
  readonly learners: Learners;
}

const known = new WeakMap<Float64Array, WeakMap<LocalTime, HourlyEvents>>();

/**
 * The events of a column of times by a clock. They are counted once for a column and a clock, whoever asks.
 * @param people How many there are; rows name them by number, −1 where nobody's.
 */
export function hourlyEvents(
  table: ColumnTable,
  column: string,
  time: LocalTime,
  people: number,
): HourlyEvents {
  const times = numbers(table, column);
  const byClock = remembered(known, times, () => new WeakMap<LocalTime, HourlyEvents>());
  return remembered(byClock, time, () => countEvents(times, integers(table, 'person'), time, people));
}

function countEvents(times: Float64Array, person: Int32Array, time: LocalTime, people: number): HourlyEvents {
  const counts = new DateCounts(HOURS);
  const learners = new LearnersByHour(people);
  let [lastPerson, lastQuarter] = [Number.NaN, Number.NaN];
  let [day, hour] = [0, 0];
  for (let row = 0; row < times.length; row++) {
    if (Number.isNaN(times[row])) continue;
    const who = person[row];
    const quarter = Math.floor(times[row] / QUARTER);
    // Most events come soon after another of the same person; by no clock does an hour begin within a quarter.
    if (who !== lastPerson || quarter !== lastQuarter) {
      const hours = Math.floor(time.local(times[row], who) / HOUR);
      day = Math.floor(hours / HOURS);
      hour = hours - day * HOURS;
      if (who >= 0) learners.add(who, day, weekdayOf(day), hour);
      [lastPerson, lastQuarter] = [who, quarter];
    }
    counts.of(day)[hour]++;
  }
  return {
    dates: counts.days().map((day) => ({ day, counts: counts.of(day) })),
    learners: learners.all(),
  };
}
