import type { ColumnTable } from 'arquero';
import { dayOfHour, localHours, weekHourOf } from '@/course/local-hours';
import { integers, numbers } from '@/course/run';
import { type Support, Supports } from '../activity-heatmap/support';
import type { AnalysisContext } from '../context';
import type { Slot } from './tables';

export const HOURS = 24;
export const WEEK_HOURS = 168;

export interface Counts {
  /** By week of the course and hour of the week. */
  readonly counts: Uint32Array;
  /** What each hour of the week rests on, all weeks together. */
  readonly ofWeek: readonly Support[];
  /** What each hour of the day and each weekday rests on. */
  readonly bySlot: Readonly<Record<Slot, readonly Support[]>>;
}

/** Events by week of the course (0: before it, the last: all later) and hour of the week. */
export function countWeeks(
  table: ColumnTable,
  column: string,
  context: AnalysisContext,
  start: number,
  weeks: number,
): Counts {
  const { time, run } = context;
  const counts = new Uint32Array((weeks + 2) * WEEK_HOURS);
  const people = run.people.ids.length;
  const supports = { hour: new Supports(people, HOURS), weekday: new Supports(people, 7) };
  const ofWeek = new Supports(people, WEEK_HOURS);
  const times = numbers(table, column);
  const person = integers(table, 'person');
  const local = localHours(table, column, time);
  for (let row = 0; row < times.length; row++) {
    if (Number.isNaN(times[row])) continue;
    const day = dayOfHour(local[row]);
    const weekHour = weekHourOf(local[row]);
    const week = Math.floor((day - start) / 7) + 1;
    const shown = Math.max(0, Math.min(weeks + 1, week));
    counts[shown * WEEK_HOURS + weekHour]++;
    supports.hour.add(person[row], weekHour % HOURS, day);
    supports.weekday.add(person[row], Math.floor(weekHour / HOURS), day);
    ofWeek.add(person[row], weekHour, day);
  }
  return {
    counts,
    ofWeek: ofWeek.all(),
    bySlot: { hour: supports.hour.all(), weekday: supports.weekday.all() },
  };
}
