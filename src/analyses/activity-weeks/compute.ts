import { numbers } from '@/course/run';
import type { DatasetId } from '@/formats';
import { dayOf } from '@/stats/timestamp';
import type { ActivityId } from '../activity-heatmap/tables';
import type { AnalysisContext, Compute } from '../context';
import type { ActivityTypicalWeekRow, ActivityWeeksResult, ActivityWeeksRow, Slot } from './tables';

const SOURCES: readonly (readonly [ActivityId, DatasetId, string])[] = [
  ['step_visits', 'step-activity', 'first_visited_at'],
  ['step_completions', 'step-activity', 'last_completed_at'],
  ['enrolments', 'enrolments', 'enrolled_at'],
  ['unenrolments', 'enrolments', 'unenrolled_at'],
  ['responses', 'question-response', 'submitted_at'],
  ['comments', 'comments', 'timestamp'],
];

const HOURS = 24;
const WEEK_HOURS = 168;
/** A week weighs in the typical week from this many events. */
const ENOUGH = 20;
/** Weeks after the course's own that are shown by themselves. */
const WEEKS_AFTER = 8;

/** Events by week of the course (0: before it, the last: all later) and hour of the week. */
function countWeeks(
  times: Float64Array,
  context: AnalysisContext,
  start: number,
  weeks: number,
): Uint32Array {
  const { time } = context;
  const counts = new Uint32Array((weeks + 2) * WEEK_HOURS);
  for (const at of times) {
    if (Number.isNaN(at)) continue;
    const week = Math.floor((time.day(at) - start) / 7) + 1;
    const shown = Math.max(0, Math.min(weeks + 1, week));
    counts[shown * WEEK_HOURS + time.weekday(at) * HOURS + time.hour(at)]++;
  }
  return counts;
}

/** The first day of the course, or the Monday of its first event where no start is known. */
function firstDay({ settings, rows, time }: AnalysisContext): number | null {
  if (settings.startDate) return dayOf(settings.startDate);
  let first = Number.POSITIVE_INFINITY;
  for (const [, dataset, column] of SOURCES) {
    const table = rows(dataset);
    for (const at of table ? numbers(table, column) : []) if (at < first) first = at;
  }
  return first === Number.POSITIVE_INFINITY ? null : time.day(first) - time.weekday(first);
}

const sum = (counts: Uint32Array) => counts.reduce((all, count) => all + count, 0);

/** When learners are active in each week of the course, and in a week in which all weeks weigh alike. */
export const compute: Compute<ActivityWeeksResult> = (context) => {
  const start = firstDay(context);
  if (start === null) return { activity_weeks: [], activity_typical_week: [] };
  const weeks = Math.max(1, context.settings.weeks) + WEEKS_AFTER;
  const activity_weeks: ActivityWeeksRow[] = [];
  const activity_typical_week: ActivityTypicalWeekRow[] = [];
  for (const [activity, dataset, column] of SOURCES) {
    const table = context.rows(dataset);
    if (!table) continue;
    const all = countWeeks(numbers(table, column), context, start, weeks);
    const byWeek = Array.from({ length: weeks + 2 }, (_, week) =>
      all.subarray(week * WEEK_HOURS, (week + 1) * WEEK_HOURS),
    );
    byWeek.forEach((counts, week) => {
      activity_weeks.push(...weekRows(activity, week, weeks, counts));
    });
    activity_typical_week.push(...typicalRows(activity, byWeek));
  }
  return { activity_weeks, activity_typical_week };
};

function weekRows(
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
    ...rows('weekday', WEEK_HOURS / HOURS, (hour) => Math.floor(hour / HOURS)),
    ...rows('hour', HOURS, (hour) => hour % HOURS),
  ];
}

/** The weeks of the course, without what came before and long after, count alike here, whatever their size. */
function typicalRows(activity: ActivityId, byWeek: readonly Uint32Array[]): ActivityTypicalWeekRow[] {
  const alike = byWeek.slice(1, -1).filter((counts) => sum(counts) >= ENOUGH);
  return Array.from({ length: WEEK_HOURS }, (_, hour) => ({
    activity,
    weekday: Math.floor(hour / HOURS),
    hour: hour % HOURS,
    count: byWeek.reduce((all, counts) => all + counts[hour], 0),
    weeks: alike.length,
    mean_share:
      alike.length > 0
        ? alike.reduce((all, counts) => all + counts[hour] / sum(counts), 0) / alike.length
        : null,
  })).filter(({ count }) => count > 0);
}
