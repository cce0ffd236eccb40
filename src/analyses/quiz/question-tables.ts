import type { CardTable, CardView } from '@/analyses/definition';
import { type QuizQuestionsRow, type QuizResult, quizQuestionsTable } from './tables';

type Rows = readonly QuizQuestionsRow[];

/** The questions in the order that the card of difficulty shows. */
export function inChosenOrder(rows: Rows, view: CardView): Rows {
  if (view.choices.order === 'course') return rows;
  return rows.toSorted((a, b) => a.first_attempt_correct_rate - b.first_attempt_correct_rate);
}

/** The questions with most learners who are wrong after having been right first. */
export function mostWrongAfterRight(rows: Rows): Rows {
  return rows.toSorted((a, b) => b.wrong_after_correct_learners - a.wrong_after_correct_learners);
}

function table(rows: Rows, ...shown: (keyof QuizQuestionsRow)[]): CardTable {
  const columns = quizQuestionsTable.columns.filter(({ name }) => shown.some((column) => column === name));
  return { schema: { ...quizQuestionsTable, columns }, rows };
}

/** How hard each question is, in the order chosen. */
export function facilityTable({ quiz_questions }: QuizResult, view: CardView): CardTable {
  return table(
    inChosenOrder(quiz_questions, view),
    'quiz_question',
    'learners',
    'first_attempt_correct_rate',
    'ever_correct_rate',
    'discrimination',
  );
}

/** Who answers wrongly after having been right, most first. */
export function afterRightTable({ quiz_questions }: QuizResult): CardTable {
  return table(
    mostWrongAfterRight(quiz_questions),
    'quiz_question',
    'learners',
    'responses',
    'wrong_after_correct_learners',
  );
}
