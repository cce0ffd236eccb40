import { type ColumnTable, op } from 'arquero';
import type { QuizAttempt, QuizOptionsRow } from './tables';

const ATTEMPTS: readonly QuizAttempt[] = ['all', '1', '2', '3'];

type AttemptRow = { readonly attempt: number };
type CountRow = { readonly count: number };

/** How often each answer was given to each question, over all attempts and at the first three. */
export function optionRows(attempts: ColumnTable): QuizOptionsRow[] {
  return ATTEMPTS.flatMap((attempt) => {
    const counted =
      attempt === 'all'
        ? attempts
        : attempts
            .params({ wanted: Number(attempt) })
            .filter((d: AttemptRow, $: { wanted: number }) => d.attempt === $.wanted);
    const rows = counted
      .groupby('quiz_question', 'answer', 'is_correct')
      .rollup({ count: () => op.count() })
      .groupby('quiz_question')
      .derive({ percent: (d: CountRow) => (100 * d.count) / op.sum(d.count) })
      .ungroup()
      .orderby('quiz_question', 'answer', 'is_correct')
      .objects() as AnswerRow[];
    return rows.map(({ quiz_question, answer, is_correct, count, percent }) => ({
      quiz_question,
      attempt,
      response: answer,
      correct: is_correct,
      count,
      percent,
    }));
  });
}

type AnswerRow = {
  readonly quiz_question: string;
  readonly answer: string;
  readonly is_correct: boolean;
  readonly count: number;
  readonly percent: number;
};
