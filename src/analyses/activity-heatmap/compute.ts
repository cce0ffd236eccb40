import { integers, numbers } from '@/course/run';
import type { Compute } from '../context';
import { FirstDates, hoursOfDay } from './hours';
import {
  type ActivityHeatmapResult,
  type ActivityHeatmapRow,
  type ActivityHoursRow,
  type ActivityId,
  type ActivityLearnersRow,
  activityDatasets,
} from './tables';

const TIMES: readonly (readonly [ActivityId, string])[] = [
  ['step_visits', 'first_visited_at'],
  ['step_completions', 'last_completed_at'],
  ['enrolments', 'enrolled_at'],
  ['unenrolments', 'unenrolled_at'],
  ['responses', 'submitted_at'],
  ['comments', 'timestamp'],
];

/**
 * How often the population did each activity in each hour of the week (hours without any have no row), how many did, and each
 * hour of the day beside its neighbours.
 */
export const compute: Compute<ActivityHeatmapResult> = ({ rows, time, run }) => {
  const heatmap: ActivityHeatmapRow[] = [];
  const learners: ActivityLearnersRow[] = [];
  const hours: ActivityHoursRow[] = [];
  for (const [activity, column] of TIMES) {
    const table = rows(activityDatasets[activity]);
    if (!table) continue;
    const times = numbers(table, column);
    const person = integers(table, 'person');
    const counts = new Uint32Array(7 * 24);
    const active = new Uint8Array(run.people.ids.length);
    const firstDates = new FirstDates(active.length);
    for (let row = 0; row < times.length; row++) {
      if (Number.isNaN(times[row])) continue;
      const weekHour = time.weekHour(times[row], person[row]);
      counts[weekHour]++;
      if (person[row] < 0) continue;
      active[person[row]] = 1;
      firstDates.add(person[row], weekHour % 24, time.day(times[row], person[row]));
    }
    const sum = (values: Iterable<number>) => [...values].reduce((all, each) => all + each, 0);
    learners.push({ activity, learners: sum(active), events: sum(counts) });
    hours.push(...hoursOfDay(firstDates.byDate()).map((hour) => ({ activity, ...hour })));
    counts.forEach((count, slot) => {
      if (count > 0) heatmap.push({ activity, weekday: Math.floor(slot / 24), hour: slot % 24, count });
    });
  }
  return { activity_heatmap: heatmap, activity_learners: learners, activity_hours: hours };
};
