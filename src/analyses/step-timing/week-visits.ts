import type { ColumnTable } from 'arquero';
import type { Journey } from '@/course/journeys';
import { integers, numbers } from '@/course/run';
import { dayOf } from '@/stats/timestamp';
import type { AnalysisContext } from '../context';

/** First visits, counted for each step by its place in the course. */
export interface WeekVisits {
  readonly before: Int32Array;
  readonly during: Int32Array;
  readonly after: Int32Array;
}

/** By place of the step, first visits before, during and after the seven days of its week; null where the start is unknown. */
export function weekVisits(
  { run, settings, time }: AnalysisContext,
  activity: ColumnTable,
  { rows, starts }: Journey,
): WeekVisits | null {
  if (settings.startDate === null) return null;
  const start = dayOf(settings.startDate);
  const step = integers(activity, 'step');
  const visited = numbers(activity, 'first_visited_at');
  const counts = () => new Int32Array(run.steps.weeks.length);
  const visits = { before: counts(), during: counts(), after: counts() };
  for (let person = 0; person + 1 < starts.length; person++) {
    let week = 0;
    let tomorrow = Number.NEGATIVE_INFINITY;
    for (let i = starts[person]; i < starts[person + 1]; i++) {
      const place = step[rows[i]];
      const at = visited[rows[i]];
      if (at >= tomorrow) {
        const day = time.day(at, person);
        week = Math.floor((day - start) / 7) + 1;
        tomorrow = time.startOf(day + 1, person);
      }
      if (week < run.steps.weeks[place]) visits.before[place]++;
      else if (week === run.steps.weeks[place]) visits.during[place]++;
      else visits.after[place]++;
    }
  }
  return visits;
}
