import { dayOfHour, localHours, weekHourOf } from '@/course/local-hours';
import { integers, numbers } from '@/course/run';
import type { Compute } from '../context';
import { type ActivityId, activityDatasets } from './activities';
import { FirstDates, hoursOfDay } from './hours';
import { Supports } from './support';
import type {
  ActivityHeatmapResult,
  ActivityHeatmapRow,
  ActivityHourSupportRow,
  ActivityHoursRow,
  ActivityLearnersRow,
} from './tables';

const TIMES: readonly (readonly [ActivityId, string])[] = [
  ['step_visits', 'first_visited_at'],
  ['step_completions', 'last_completed_at'],
  ['enrolments', 'enrolled_at'],
  ['unenrolments', 'unenrolled_at'],
  ['responses', 'submitted_at'],
  ['comments', 'timestamp'],
];

const WEEK_HOURS = 7 * 24;

function total(values: Uint8Array | Uint32Array): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
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
  for (const [activity, column] of TIMES) {
    const table = rows(activityDatasets[activity]);
    if (!table) continue;
    const times = numbers(table, column);
    const local = localHours(table, column, time);
    const person = integers(table, 'person');
    const counts = new Uint32Array(WEEK_HOURS);
    const active = new Uint8Array(run.people.ids.length);
    const firstDates = new FirstDates(active.length);
    const supports = new Supports(active.length, WEEK_HOURS);
    for (let row = 0; row < times.length; row++) {
      if (Number.isNaN(times[row])) continue;
      const weekHour = weekHourOf(local[row]);
      const day = dayOfHour(local[row]);
      counts[weekHour]++;
      supports.add(person[row], weekHour, day);
      if (person[row] < 0) continue;
      active[person[row]] = 1;
      firstDates.add(person[row], weekHour % 24, day);
    }
    learners.push({ activity, learners: total(active), events: total(counts) });
    hours.push(...hoursOfDay(firstDates.byDate()).map((hour) => ({ activity, ...hour })));
    const supportOf = supports.all();
    counts.forEach((count, slot) => {
      if (count === 0) return;
      const cell = { activity, weekday: Math.floor(slot / 24), hour: slot % 24, count };
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
