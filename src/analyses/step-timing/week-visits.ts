import type { ColumnTable } from 'arquero';
import { integers, numbers } from '@/course/run';
import type { Journey } from '@/course/sessions';
import { dayOf } from '@/stats/timestamp';
import type { AnalysisContext } from '../context';

export interface WeekVisits {
  readonly before: Int32Array;
  readonly during: Int32Array;
  readonly after: Int32Array;
}

/** By place of the step, first visits before, during and after the seven days of its week; null where the start is unknown. */
export function weekVisits(
  { run, settings, time }: AnalysisContext,
  activity: ColumnTable,
  { rows }: Journey,
): WeekVisits | null {
  if (settings.startDate === null) return null;
  const start = dayOf(settings.startDate);
  const opens = Float64Array.from(run.steps.weeks, (week) => time.startOf(start + 7 * (week - 1)));
  const closes = Float64Array.from(run.steps.weeks, (week) => time.startOf(start + 7 * week));
  const step = integers(activity, 'step');
  const visited = numbers(activity, 'first_visited_at');
  const counts = () => new Int32Array(opens.length);
  const visits = { before: counts(), during: counts(), after: counts() };
  for (const row of rows) {
    const place = step[row];
    if (visited[row] < opens[place]) visits.before[place]++;
    else if (visited[row] < closes[place]) visits.during[place]++;
    else visits.after[place]++;
  }
  return visits;
}
