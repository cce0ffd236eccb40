import { numbers } from '@/course/run';
import type { DatasetId } from '@/formats';
import type { Compute } from '../context';
import type { ActivityHeatmapResult, ActivityHeatmapRow, ActivityId } from './tables';

const SOURCES: readonly (readonly [ActivityId, DatasetId, string])[] = [
  ['step_visits', 'step-activity', 'first_visited_at'],
  ['step_completions', 'step-activity', 'last_completed_at'],
  ['enrolments', 'enrolments', 'enrolled_at'],
  ['unenrolments', 'enrolments', 'unenrolled_at'],
  ['responses', 'question-response', 'submitted_at'],
  ['comments', 'comments', 'timestamp'],
];

/** How often the population did each activity in each hour of the week; hours without any have no row. */
export const compute: Compute<ActivityHeatmapResult> = ({ rows, time }) => {
  const heatmap: ActivityHeatmapRow[] = [];
  for (const [activity, dataset, column] of SOURCES) {
    const table = rows(dataset);
    if (!table) continue;
    const counts = new Uint32Array(7 * 24);
    for (const at of numbers(table, column)) {
      if (!Number.isNaN(at)) counts[time.weekHour(at)]++;
    }
    counts.forEach((count, slot) => {
      if (count > 0) heatmap.push({ activity, weekday: Math.floor(slot / 24), hour: slot % 24, count });
    });
  }
  return { activity_heatmap: heatmap };
};
