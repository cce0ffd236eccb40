import { type ColumnTable, op } from 'arquero';
import type { Run } from '@/course/run';
import type { ItemRest } from './discrimination';
import type { QuizQuestionsRow } from './tables';

type LearnerRow = {
  readonly attempts: number;
  readonly right_at_first: number;
  readonly ever_right: number;
  readonly wrong_after_right: number;
};

type PlaceRow = { readonly step: number; readonly question_number: number };

type QuestionRow = PlaceRow & Omit<QuizQuestionsRow, 'week_number' | 'step_number' | 'discrimination'>;

/** The figures of each question, in course order. */
export function questionRows(
  attempts: ColumnTable,
  perLearner: ColumnTable,
  discrimination: ReadonlyMap<string, ItemRest>,
  { steps }: Run,
): QuizQuestionsRow[] {
  // Attempts are in order of time, and `any` is the first value: a question's place is that of its earliest response.
  const places = attempts.groupby('quiz_question').rollup({
    step: (d: PlaceRow) => op.any(d.step),
    question_number: (d: PlaceRow) => op.any(d.question_number),
  });
  const figures = perLearner.groupby('quiz_question').rollup({
    responses: (d: LearnerRow) => op.sum(d.attempts),
    learners: () => op.count(),
    mean_attempts: (d: LearnerRow) => op.mean(d.attempts),
    median_attempts: (d: LearnerRow) => op.median(d.attempts),
    max_attempts: (d: LearnerRow) => op.max(d.attempts),
    first_attempt_correct_rate: (d: LearnerRow) => op.mean(d.right_at_first),
    ever_correct_rate: (d: LearnerRow) => op.mean(d.ever_right),
    wrong_after_correct_learners: (d: LearnerRow) => op.sum(d.wrong_after_right),
  });
  const rows = figures
    .join(places)
    .orderby('step', 'question_number', 'quiz_question')
    .objects() as QuestionRow[];
  return rows.map(({ quiz_question, step, question_number, ...rest }) => {
    const r = discrimination.get(quiz_question)?.correlation ?? Number.NaN;
    return {
      quiz_question,
      week_number: steps.weeks[step],
      step_number: steps.numbers[step],
      question_number,
      ...rest,
      discrimination: Number.isNaN(r) ? null : r,
    };
  });
}
