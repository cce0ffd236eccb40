import type { KindCompletionRow, StepKind } from './tables';

/** A kind of five steps of which so many visits and so many of the open are completed. */
export function kindRow(
  kind: StepKind,
  visited: number,
  completed: number,
  begun: number,
): KindCompletionRow {
  return {
    kind,
    steps: 5,
    learners: 200,
    visited,
    visited_completed: completed,
    visited_rate: visited > 0 ? completed / visited : null,
    begun,
    begun_completed: completed,
    begun_rate: begun > 0 ? completed / begun : null,
  };
}
