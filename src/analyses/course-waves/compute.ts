import type { ColumnTable } from 'arquero';
import { rowsByPerson } from '@/course/journeys';
import { localDays } from '@/course/local-days';
import { integers, numbers } from '@/course/run';
import { visitOrder } from '@/course/visit-order';
import { isoDate } from '@/stats/timestamp';
import type { AnalysisContext, Compute } from '../context';
import { type CourseWavesResult, type CourseWavesRow, type WaveActivity, waveWords } from './tables';

const times: Readonly<Record<WaveActivity, string>> = {
  step_visits: 'first_visited_at',
  step_completions: 'last_completed_at',
  comments: 'timestamp',
  responses: 'submitted_at',
};

/** For each learner and step the row of the latest completion, of equal times the first in the file. */
function lastCompletions(activity: ColumnTable, people: number, steps: number): readonly number[] {
  const step = integers(activity, 'step');
  const time = numbers(activity, times.step_completions);
  const { rows, starts } = rowsByPerson(
    activity,
    people,
    (row) => step[row] >= 0 && !Number.isNaN(time[row]),
  );
  const latest = new Int32Array(steps).fill(-1);
  const found: number[] = [];
  for (let person = 0; person < people; person++) {
    const own = rows.subarray(starts[person], starts[person + 1]);
    for (const row of own) {
      const before = latest[step[row]];
      if (before < 0 || time[row] > time[before]) latest[step[row]] = row;
    }
    for (const row of own) {
      if (latest[step[row]] === row) found.push(row);
    }
    for (const row of own) latest[step[row]] = -1;
  }
  return found;
}

function eventRows({ run }: AnalysisContext, activity: WaveActivity, table: ColumnTable): Iterable<number> {
  const people = run.people.ids.length;
  const steps = run.steps.labels.length;
  if (activity === 'step_visits') return visitOrder(table, people, steps).rows;
  if (activity === 'step_completions') return lastCompletions(table, people, steps);
  return new Uint32Array(table.numRows()).keys();
}

const ascending = (values: Iterable<number>) => [...values].toSorted((a, b) => a - b);

/** By week of the step, the days with any event and how many there are. */
function waveRows(context: AnalysisContext, activity: WaveActivity): CourseWavesRow[] {
  const table = context.rows(waveWords[activity].dataset);
  if (!table) return [];
  const { weeks } = context.run.steps;
  const step = integers(table, 'step');
  const time = numbers(table, times[activity]);
  const localDay = localDays(table, times[activity], context.time);
  const counts = new Map<number, Map<number, number>>();
  for (const week of weeks) counts.set(week, new Map());
  // Most events come on the same day as the one before, of a step of the same week.
  let [week, day, run] = [Number.NaN, Number.NaN, 0];
  const add = () => {
    const days = counts.get(week);
    days?.set(day, (days.get(day) ?? 0) + run);
  };
  for (const row of eventRows(context, activity, table)) {
    if (step[row] < 0 || Number.isNaN(time[row])) continue;
    const own = weeks[step[row]];
    const on = localDay[row];
    if (own === week && on === day) {
      run++;
      continue;
    }
    add();
    [week, day, run] = [own, on, 1];
  }
  add();
  return ascending(counts.keys()).flatMap((week_number) => {
    const days = counts.get(week_number) ?? new Map<number, number>();
    let cumulative = 0;
    return ascending(days.keys()).map((each) => {
      const events = days.get(each) ?? 0;
      cumulative += events;
      return { activity, week_number, date: isoDate(each), events, cumulative };
    });
  });
}

/** What learners did on each day at the steps of each week. */
export const compute: Compute<CourseWavesResult> = (context) => ({
  course_waves: (Object.keys(waveWords) as WaveActivity[]).flatMap((activity) => waveRows(context, activity)),
});
