import { integers, numbers } from '@/course/run';
import { dayOf, HOUR } from '@/stats/timestamp';
import { activities, activityEvents } from '../activity-heatmap/activities';
import { hourlyEvents } from '../activity-heatmap/hourly';
import { weekHourSupport } from '../activity-heatmap/support';
import { WEEK_HOURS } from '../activity-heatmap/week-hours';
import type { AnalysisContext, Compute } from '../context';
import { countWeeks } from './count-weeks';
import type {
  ActivityProfileRow,
  ActivityTypicalWeekRow,
  ActivityWeeksResult,
  ActivityWeeksRow,
} from './tables';
import { profileRows, typicalRows, weekRows } from './week-tables';

/** Weeks after the course's own that are shown by themselves. */
const WEEKS_AFTER = 8;
/** No two clocks are further apart: an event so much later than another may have the earlier date. */
const CLOCKS_APART = 26 * HOUR;

/** The first day of the course, or the Monday of the earliest date of any event where no start is known. */
function firstDay({ settings, rows, time }: AnalysisContext): number | null {
  if (settings.startDate) return dayOf(settings.startDate);
  let first = Number.POSITIVE_INFINITY;
  for (const { dataset, column } of Object.values(activityEvents)) {
    const table = rows(dataset);
    for (const at of table ? numbers(table, column) : []) if (at < first) first = at;
  }
  if (first === Number.POSITIVE_INFINITY) return null;
  let day = Number.POSITIVE_INFINITY;
  for (const { dataset, column } of Object.values(activityEvents)) {
    const table = rows(dataset);
    if (!table) continue;
    const person = integers(table, 'person');
    numbers(table, column).forEach((at, row) => {
      if (at < first + CLOCKS_APART) day = Math.min(day, time.day(at, person[row]));
    });
  }
  return day - time.weekday(time.startOf(day));
}

/** When learners are active in each week of the course, and in a week in which all weeks weigh alike. */
export const compute: Compute<ActivityWeeksResult> = (context) => {
  const start = firstDay(context);
  if (start === null) return { activity_weeks: [], activity_typical_week: [], activity_profile: [] };
  const weeks = Math.max(1, context.settings.weeks) + WEEKS_AFTER;
  const activity_weeks: ActivityWeeksRow[] = [];
  const activity_typical_week: ActivityTypicalWeekRow[] = [];
  const activity_profile: ActivityProfileRow[] = [];
  for (const activity of activities) {
    const { dataset, column } = activityEvents[activity];
    const table = context.rows(dataset);
    if (!table) continue;
    const hourly = hourlyEvents(table, column, context.time, context.run.people.ids.length);
    const all = countWeeks(hourly, start, weeks);
    const byWeek = Array.from({ length: weeks + 2 }, (_, week) =>
      all.subarray(week * WEEK_HOURS, (week + 1) * WEEK_HOURS),
    );
    byWeek.forEach((counts, week) => {
      activity_weeks.push(...weekRows(activity, week, weeks, counts));
    });
    activity_typical_week.push(...typicalRows(activity, byWeek, weekHourSupport(hourly)));
    activity_profile.push(...profileRows(activity, all, hourly));
  }
  return { activity_weeks, activity_typical_week, activity_profile };
};
