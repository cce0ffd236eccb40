import type { ColumnTable } from 'arquero';
import { names } from '@/course/run';
import type { Attempts } from './attempts';
import type { QuizAttempt, QuizOptionsRow } from './tables';

const ATTEMPTS: readonly QuizAttempt[] = ['all', '1', '2', '3'];

/** How often each answer was given to each question, over all attempts and at the first three. */
export function optionRows(responses: ColumnTable, attempts: Attempts): QuizOptionsRow[] {
  const { codes, values } = names(responses, 'response');
  return ATTEMPTS.flatMap((attempt) => {
    const wanted = attempt === 'all' ? null : Number(attempt);
    const counts = new Map<number, number>();
    const totals = new Uint32Array(attempts.questions.length);
    attempts.rows.forEach((row, place) => {
      if (wanted !== null && attempts.attempt[place] !== wanted) return;
      const question = attempts.question[place];
      const cell = 2 * (question * values.length + codes[row]) + attempts.right[place];
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
      totals[question]++;
    });
    return [...counts]
      .map(([cell, count]): QuizOptionsRow => {
        const pair = Math.floor(cell / 2);
        const question = Math.floor(pair / values.length);
        return {
          quiz_question: attempts.questions[question],
          attempt,
          response: values[pair % values.length],
          correct: cell % 2 === 1,
          count,
          percent: (100 * count) / totals[question],
        };
      })
      .toSorted(
        (a, b) =>
          compare(a.quiz_question, b.quiz_question) ||
          compare(a.response, b.response) ||
          Number(a.correct) - Number(b.correct),
      );
  });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
