import { sum } from 'd3-array';
import { largest } from '@/stats/extent';
import type { ActivityId } from '../activity-heatmap/activities';
import type { HourlyEvents } from '../activity-heatmap/hourly';
import { hourSupport, type Support, weekdaySupport } from '../activity-heatmap/support';
import { HOURS, WEEK_HOURS, WEEKDAYS } from '../activity-heatmap/week-hours';
import type { ActivityProfileRow, ActivityTypicalWeekRow, ActivityWeeksRow, Slot } from './tables';

/** A week weighs in the typical week from this many events. */
const ENOUGH = 20;

/** The weekdays and the hours of a week of the course: 0 for what came before it, one more than there are for what came later. */
export function weekRows(
  activity: ActivityId,
  week: number,
  weeks: number,
  counts: Uint32Array,
): ActivityWeeksRow[] {
  const total = sum(counts);
  if (total === 0) return [];
  const period = week === 0 ? 'Before' : week > weeks ? 'Later' : `Week ${week}`;
  const rows = (slot: Slot, places: number, placeOf: (hour: number) => number) => {
    const sums = new Uint32Array(places);
    counts.forEach((count, hour) => {
      sums[placeOf(hour)] += count;
    });
    return [...sums]
      .map((count, place) => ({ activity, period, week, slot, place, count, share_of_week: count / total }))
      .filter(({ count }) => count > 0);
  };
  return [
    ...rows('weekday', WEEKDAYS, (hour) => Math.floor(hour / HOURS)),
    ...rows('hour', HOURS, (hour) => hour % HOURS),
  ];
}

/** The weeks of the course, without what came before and long after, count alike here, whatever their size. */
export function typicalRows(
  activity: ActivityId,
  byWeek: readonly Uint32Array[],
  ofWeek: readonly Support[],
): ActivityTypicalWeekRow[] {
  const alike = byWeek
    .slice(1, -1)
    .map((counts) => ({ counts, all: sum(counts) }))
    .filter(({ all }) => all >= ENOUGH);
  return Array.from({ length: WEEK_HOURS }, (_, hour): ActivityTypicalWeekRow => {
    const shares = alike.map(({ counts, all }) => counts[hour] / all);
    const total = shares.reduce((all, share) => all + share, 0);
    return {
      activity,
      weekday: Math.floor(hour / HOURS),
      hour: hour % HOURS,
      count: byWeek.reduce((all, counts) => all + counts[hour], 0),
      learners: ofWeek[hour].learners,
      weeks: alike.length,
      mean_share: alike.length > 0 ? total / alike.length : null,
      weeks_with: shares.filter((share) => share > 0).length,
      largest_week: total > 0 ? largest(shares) / total : null,
    };
  }).filter(({ count }) => count > 0);
}

/** The weekdays and the hours of the day, all weeks together, with what each rests on. */
export function profileRows(
  activity: ActivityId,
  counts: Uint32Array,
  hourly: HourlyEvents,
): ActivityProfileRow[] {
  const rows = (slot: Slot, support: readonly Support[], placeOf: (weekHour: number) => number) => {
    const sums = new Uint32Array(support.length);
    counts.forEach((count, hour) => {
      sums[placeOf(hour % WEEK_HOURS)] += count;
    });
    return Array.from(sums, (count, place): ActivityProfileRow => {
      return { activity, slot, place, count, ...support[place] };
    }).filter(({ count }) => count > 0);
  };
  return [
    ...rows('weekday', weekdaySupport(hourly), (hour) => Math.floor(hour / HOURS)),
    ...rows('hour', hourSupport(hourly), (hour) => hour % HOURS),
  ];
}
