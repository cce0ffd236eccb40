import { sum } from 'd3-array';
import { weekdayOf } from '@/stats/timestamp';
import type { DateEvents, HourlyEvents } from './hourly';
import { HOURS, WEEKDAYS } from './week-hours';

/** What the events at a place (an hour of the week, an hour of the day, a weekday) rest on. */
export interface Support {
  /** Different people whose events they are; those of unknown people are not among them. */
  readonly learners: number;
  /** Different dates with any. */
  readonly dates: number;
  /** The events of the date with most. */
  readonly largest_date: number;
  /** The events of the three dates with most. */
  readonly three_dates: number;
}

function supportOf(learners: number, byDate: readonly number[]): Support {
  const counts = byDate.filter((count) => count > 0).toSorted((a, b) => b - a);
  const [first = 0, second = 0, third = 0] = counts;
  return { learners, dates: counts.length, largest_date: first, three_dates: first + second + third };
}

const datesOf = (dates: readonly DateEvents[], weekday: number) =>
  dates.filter(({ day }) => weekdayOf(day) === weekday);

/** By hour of the week. */
export function weekHourSupport({ dates, learners }: HourlyEvents): readonly Support[] {
  const byWeekday = Array.from({ length: WEEKDAYS }, (_, weekday) => datesOf(dates, weekday));
  return Array.from(learners.ofWeekHour, (count, place) => {
    const own = byWeekday[Math.floor(place / HOURS)];
    return supportOf(
      count,
      own.map(({ counts }) => counts[place % HOURS]),
    );
  });
}

/** By weekday. */
export function weekdaySupport({ dates, learners }: HourlyEvents): readonly Support[] {
  return Array.from(learners.ofWeekday, (count, weekday) =>
    supportOf(
      count,
      datesOf(dates, weekday).map(({ counts }) => sum(counts)),
    ),
  );
}

/** By hour of the day. */
export function hourSupport({ dates, learners }: HourlyEvents): readonly Support[] {
  return Array.from(learners.ofHour, (count, hour) =>
    supportOf(
      count,
      dates.map(({ counts }) => counts[hour]),
    ),
  );
}
