import { type ColumnTable, op } from 'arquero';
import type { QuizAttemptsRow } from './tables';

type AttemptRow = { readonly attempt: number; readonly is_correct: boolean };
type LearnerRow = { readonly first_right: number; readonly last_wrong: number };

/**
 * One row for each learner and question: number of attempts, whether the first and whether any was right, and whether
 * a wrong one came after the first right one.
 */
export function learnerAttempts(attempts: ColumnTable): ColumnTable {
  return attempts
    .groupby('quiz_question', 'person')
    .rollup({
      attempts: () => op.count(),
      first_right: (d: AttemptRow) => op.min(d.is_correct ? d.attempt : 1e9),
      last_wrong: (d: AttemptRow) => op.max(d.is_correct ? 0 : d.attempt),
    })
    .derive({
      right_at_first: (d: LearnerRow) => (d.first_right === 1 ? 1 : 0),
      ever_right: (d: LearnerRow) => (d.first_right < 1e9 ? 1 : 0),
      wrong_after_right: (d: LearnerRow) => (d.last_wrong > d.first_right ? 1 : 0),
    })
    .ungroup()
    .reify();
}

/** How many learners needed each number of attempts, by question. */
export function attemptRows(perLearner: ColumnTable): QuizAttemptsRow[] {
  return perLearner
    .groupby('quiz_question', 'attempts')
    .rollup({ learners: () => op.count() })
    .orderby('quiz_question', 'attempts')
    .objects() as QuizAttemptsRow[];
}
