import { weekdayOf } from '@/stats/timestamp';
import type { Compute } from '../context';
import { activities, activityEvents } from './activities';
import { type HourlyEvents, hourlyEvents } from './hourly';
import { hoursOfDay } from './hours';
import { weekHourSupport } from './support';
import type {
  ActivityHeatmapResult,
  ActivityHeatmapRow,
  ActivityHourSupportRow,
  ActivityHoursRow,
  ActivityLearnersRow,
} from './tables';
import { HOURS, WEEK_HOURS } from './week-hours';

/** Events by hour of the week, all dates together. */
function byWeekHour({ dates }: HourlyEvents): Uint32Array {
  const counts = new Uint32Array(WEEK_HOURS);
  for (const { day, counts: own } of dates) {
    const from = weekdayOf(day) * HOURS;
    for (let hour = 0; hour < HOURS; hour++) counts[from + hour] += own[hour];
  }
  return counts;
}

/**
 * How often the population did each activity in each hour of the week (hours without any have no row), how many did, each
 * hour of the day beside its neighbours, and what each hour of the week rests on.
 */
export const compute: Compute<ActivityHeatmapResult> = ({ rows, time, run }) => {
  const heatmap: ActivityHeatmapRow[] = [];
  const learners: ActivityLearnersRow[] = [];
  const hours: ActivityHoursRow[] = [];
  const support: ActivityHourSupportRow[] = [];
  for (const activity of activities) {
    const { dataset, column } = activityEvents[activity];
    const table = rows(dataset);
    if (!table) continue;
    const hourly = hourlyEvents(table, column, time, run.people.ids.length);
    const counts = byWeekHour(hourly);
    const events = counts.reduce((all, count) => all + count, 0);
    learners.push({ activity, learners: hourly.learners.all, events });
    hours.push(...hoursOfDay(hourly.learners.firstOfHour).map((hour) => ({ activity, ...hour })));
    const supportOf = weekHourSupport(hourly);
    counts.forEach((count, slot) => {
      if (count === 0) return;
      const cell = { activity, weekday: Math.floor(slot / HOURS), hour: slot % HOURS, count };
      heatmap.push(cell);
      support.push({ ...cell, ...supportOf[slot] });
    });
  }
  return {
    activity_heatmap: heatmap,
    activity_learners: learners,
    activity_hours: hours,
    activity_hour_support: support,
  };
};
