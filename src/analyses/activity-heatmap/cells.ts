import type { CardView } from '@/analyses/definition';
import { chosenActivity } from './activities';
import type { ActivityHeatmapResult, ActivityHeatmapRow } from './tables';
import { HOURS, WEEK_HOURS } from './week-hours';

/** What the chart and the table show. */
export type HeatmapRows = Pick<ActivityHeatmapResult, 'activity_heatmap'>;

/** The rows of the activity that the card shows. */
export function chosenRows(result: HeatmapRows, view: CardView): readonly ActivityHeatmapRow[] {
  const activity = chosenActivity(view);
  return result.activity_heatmap.filter((row) => row.activity === activity);
}

export interface WeekHour {
  readonly weekday: number;
  readonly hour: number;
  readonly count: number;
}

/** All 168 hours of the week from Monday 00:00, with zero where nothing happened. */
export function weekHours(rows: readonly ActivityHeatmapRow[]): readonly WeekHour[] {
  const counts = new Array<number>(WEEK_HOURS).fill(0);
  for (const { weekday, hour, count } of rows) counts[weekday * HOURS + hour] += count;
  return counts.map((count, index) => ({ weekday: Math.floor(index / HOURS), hour: index % HOURS, count }));
}
