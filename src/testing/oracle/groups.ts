import type { OracleRow } from './basics';
import type { OracleRun } from './load';

/** The learners of each group, in the table's order. */
export function findGroups(run: OracleRun): Map<string, Set<string>> {
  const ids = (rows: readonly { readonly learner: string }[]) => new Set(rows.map((row) => row.learner));
  return new Map([
    ['enrolled', new Set(run.learners)],
    ['unenrolled', ids(run.enrolments.filter((row) => row.unenrolled !== null))],
    ['fully_participating', ids(run.enrolments.filter((row) => row.participated !== null))],
    ['visited_step', ids(run.steps.filter((row) => row.visited !== null))],
    ['completed_step', ids(run.steps.filter((row) => row.completed !== null))],
    ['commented', ids(run.comments ?? [])],
    ['answered_quiz', ids(run.responses ?? [])],
  ]);
}

/** The table `groups`. */
export function groups(run: OracleRun): OracleRow[] {
  return [...findGroups(run)].map(([group, learners]) => ({ group, learners: learners.size }));
}
