import { countEach, dateOf, dayOf, groupBy, type OracleRow, present } from './basics';
import type { OracleRun } from './load';

/** The first day on which at least 5 % of all learners who visit a step make their first visit; null where none is. */
export function courseStart(run: OracleRun): number | null {
  const firstDays: number[] = [];
  for (const rows of groupBy(run.steps, (row) => row.learner).values()) {
    const times = present(rows.map((row) => row.visited)).sort((a, b) => a - b);
    if (times.length > 0) firstDays.push(dayOf(times[0]));
  }
  const days = [...countEach(firstDays)].sort(([a], [b]) => a - b);
  return days.find(([, learners]) => learners >= 0.05 * firstDays.length)?.[0] ?? null;
}

/** The table `course`. */
export function course(run: OracleRun): OracleRow[] {
  const start = courseStart(run);
  return [
    {
      start_date: start === null ? '' : dateOf(start),
      steps: new Set(run.steps.map((row) => row.key)).size,
      weeks: new Set(run.steps.map((row) => row.week)).size,
    },
  ];
}
