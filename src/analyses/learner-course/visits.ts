import type { ColumnTable } from 'arquero';
import { integers, numbers } from '@/course/run';
import type { TimeTest } from '@/course/selected-tables';

/** A learner's first visit of a step and when it was last completed, NaN where it was not. */
export interface StepVisit {
  readonly step: number;
  readonly at: number;
  readonly completed: number;
}

/** The later of two times; the other one where one is missing. */
const later = (a: number, b: number) => (Number.isNaN(a) || b > a ? b : a);

/**
 * A learner's visits in order of time, of equal times the earlier step first. Of several rows of a step the earliest visit
 * and the latest completion count.
 */
export function visitsOf(
  activity: ColumnTable,
  rows: readonly number[],
  inTimes: TimeTest,
  person: number,
): readonly StepVisit[] {
  const step = integers(activity, 'step');
  const visited = numbers(activity, 'first_visited_at');
  const completed = numbers(activity, 'last_completed_at');
  const found = new Map<number, StepVisit>();
  for (const row of rows) {
    if (step[row] < 0) continue;
    const known = found.get(step[row]);
    const at = inTimes(visited[row], person) ? visited[row] : Number.POSITIVE_INFINITY;
    const done = inTimes(completed[row], person) ? completed[row] : Number.NaN;
    found.set(step[row], {
      step: step[row],
      at: Math.min(at, known?.at ?? Number.POSITIVE_INFINITY),
      completed: later(known?.completed ?? Number.NaN, done),
    });
  }
  return [...found.values()]
    .filter(({ at }) => at < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.at - b.at || a.step - b.step);
}
