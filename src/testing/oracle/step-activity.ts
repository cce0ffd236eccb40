import { countEach, groupBy, type OracleRow, sum } from './basics';
import { findGroups } from './groups';
import type { OracleRun, StepRow } from './load';

/** By step, of how many learners it is the step of their latest time; of equal times, the later step. */
function lastSteps(rows: readonly StepRow[], when: 'visited' | 'completed'): Map<number, number> {
  const last: number[] = [];
  for (const own of groupBy(rows, (row) => row.learner).values()) {
    const dated = own.filter((row) => row[when] !== null);
    dated.sort((a, b) => Number(a[when]) - Number(b[when]) || a.key - b.key);
    if (dated.length > 0) last.push(dated[dated.length - 1].key);
  }
  return countEach(last);
}

function furthestSteps(rows: readonly StepRow[]): Map<number, number> {
  const furthest: number[] = [];
  for (const own of groupBy(rows, (row) => row.learner).values()) {
    const keys = own.filter((row) => row.visited !== null).map((row) => row.key);
    if (keys.length > 0) furthest.push(Math.max(...keys));
  }
  return countEach(furthest);
}

const learnersOf = (rows: readonly StepRow[]) => new Set(rows.map((row) => row.learner)).size;

/** The table `step_activity`. */
export function stepActivity(run: OracleRun): OracleRow[] {
  const unenrolled = findGroups(run).get('unenrolled') ?? new Set();
  const comments = countEach((run.comments ?? []).map((row) => row.key));
  const responses = countEach((run.responses ?? []).map((row) => row.key));
  const lastVisited = lastSteps(run.steps, 'visited');
  const lastCompleted = lastSteps(run.steps, 'completed');
  const furthest = furthestSteps(run.steps.filter((row) => unenrolled.has(row.learner)));
  const all = sum([...lastVisited.values()]);
  const steps = [...groupBy(run.steps, (row) => row.key)].sort(([a], [b]) => a - b);
  let lost = 0;
  return steps.map(([key, rows]) => {
    lost += lastVisited.get(key) ?? 0;
    return {
      week_number: rows[0].week,
      step_number: rows[0].step,
      visited: learnersOf(rows.filter((row) => row.visited !== null)),
      completed: learnersOf(rows.filter((row) => row.completed !== null)),
      comments: comments.get(key) ?? 0,
      responses: responses.get(key) ?? 0,
      last_visited: lastVisited.get(key) ?? 0,
      last_completed: lastCompleted.get(key) ?? 0,
      unenrolled_furthest: furthest.get(key) ?? 0,
      lost,
      remaining: all - lost,
    };
  });
}
