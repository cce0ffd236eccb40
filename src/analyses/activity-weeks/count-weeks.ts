import { weekdayOf } from '@/stats/timestamp';
import type { HourlyEvents } from '../activity-heatmap/hourly';
import { HOURS, WEEK_HOURS } from '../activity-heatmap/week-hours';

/**
 * Events by week of the course (0: before it, the last: all later) and hour of the week.
 * @param start The first day of the course, in days since 1970.
 * @param weeks How many weeks are shown by themselves.
 */
export function countWeeks({ dates }: HourlyEvents, start: number, weeks: number): Uint32Array {
  const all = new Uint32Array((weeks + 2) * WEEK_HOURS);
  for (const { day, counts } of dates) {
    const week = Math.floor((day - start) / 7) + 1;
    const from = Math.max(0, Math.min(weeks + 1, week)) * WEEK_HOURS + weekdayOf(day) * HOURS;
    for (let hour = 0; hour < HOURS; hour++) all[from + hour] += counts[hour];
  }
  return all;
}
