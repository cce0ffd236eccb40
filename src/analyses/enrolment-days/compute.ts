import { integers, numbers } from '@/course/run';
import { isoDate } from '@/stats/timestamp';
import { wilsonInterval } from '@/stats/wilson';
import { weekdays } from '../activity-heatmap/activities';
import type { Compute } from '../context';
import { series } from '../enrolment-daily/series';
import type { EnrolmentDaysResult, EnrolmentEvent, TopDaysRow, WeekdaysRow } from './tables';

const MOST_DAYS = 10;

interface Day {
  readonly day: number;
  readonly weekday: number;
  readonly count: number;
}

/** The busiest days, the earlier first of those that tie. A day's rank is one more than there are busier days. */
function topDays(event: EnrolmentEvent, days: readonly Day[], total: number): TopDaysRow[] {
  const sorted = days.toSorted((a, b) => b.count - a.count || a.day - b.day).slice(0, MOST_DAYS);
  return sorted.map(({ day, weekday, count }) => ({
    event,
    rank: 1 + sorted.findIndex((each) => each.count === count),
    date: isoDate(day),
    weekday,
    count,
    share: count / total,
  }));
}

function weekdayRows(event: EnrolmentEvent, days: readonly Day[], total: number): WeekdaysRow[] {
  if (total === 0) return [];
  return weekdays.map((_, weekday) => {
    const own = days.filter((each) => each.weekday === weekday);
    const count = own.reduce((sum, each) => sum + each.count, 0);
    const busiest = own.toSorted((a, b) => b.count - a.count || a.day - b.day)[0];
    const { low, high } = wilsonInterval(count, total);
    return {
      event,
      weekday,
      count,
      share: count / total,
      low,
      high,
      busiest_date: busiest ? isoDate(busiest.day) : null,
      busiest_count: busiest?.count ?? 0,
    };
  });
}

/** The busiest days and the weekdays of enrolling, unenrolling and full participation. */
export const compute: Compute<EnrolmentDaysResult> = ({ rows, time }) => {
  const table = rows('enrolments');
  const byEvent = series.map(({ field: event, column }) => {
    const days = new Map<number, { day: number; weekday: number; count: number }>();
    let total = 0;
    const person = table ? integers(table, 'person') : [];
    const times = table ? numbers(table, column) : [];
    times.forEach((at, row) => {
      if (Number.isNaN(at)) return;
      total++;
      const day = time.day(at, person[row]);
      const found = days.get(day);
      if (found) found.count++;
      else days.set(day, { day, weekday: time.weekday(at, person[row]), count: 1 });
    });
    return { event, days: [...days.values()], total };
  });
  return {
    enrolment_top_days: byEvent.flatMap(({ event, days, total }) => topDays(event, days, total)),
    enrolment_weekdays: byEvent.flatMap(({ event, days, total }) => weekdayRows(event, days, total)),
  };
};
