import type { QuizAttemptsRow, QuizOptionsRow, QuizQuestionsRow } from './tables';

/** A question's row, with unremarkable figures but for those given. */
export function questionRow(
  quiz_question: string,
  figures: Partial<QuizQuestionsRow> = {},
): QuizQuestionsRow {
  const [week_number, step_number, question_number] = quiz_question.split('.').map(Number);
  return {
    quiz_question,
    week_number,
    step_number,
    question_number,
    responses: 150,
    learners: 100,
    mean_attempts: 1.5,
    median_attempts: 1,
    max_attempts: 4,
    first_attempt_correct_rate: 0.7,
    ever_correct_rate: 0.9,
    wrong_after_correct_learners: 0,
    discrimination: 0.3,
    ...figures,
  };
}

/** The answers to a question at the first attempt and, the same again, at all attempts of which one is right. */
export function optionRows(
  quiz_question: string,
  answers: Readonly<Record<string, number>>,
  right: string,
): QuizOptionsRow[] {
  const total = Object.values(answers).reduce((sum, count) => sum + count, 0);
  return (['all', '1'] as const).flatMap((attempt) =>
    Object.entries(answers).map(([response, count]) => ({
      quiz_question,
      attempt,
      response,
      correct: response === right,
      count,
      percent: (100 * count) / total,
    })),
  );
}

/** How many learners made one attempt, two, three, … */
export function attemptRows(quiz_question: string, learners: readonly number[]): QuizAttemptsRow[] {
  return learners.map((count, index) => ({ quiz_question, attempts: index + 1, learners: count }));
}
