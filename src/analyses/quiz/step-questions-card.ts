import type { Card, CardView, Finding } from '@/analyses/definition';
import { counted, percent } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { finding, LEARNERS } from '../sentence';
import { shareOf, verdict } from '../step-peers';
import { facilityChart } from './question-charts';
import { type QuizQuestionsRow, type QuizResult, quizQuestionsTable } from './tables';

const isHere = ({ week_number, step_number }: QuizQuestionsRow, { subject }: CardView) =>
  stepLabel(week_number, step_number) === subject;

const questionsHere = ({ quiz_questions }: QuizResult, view: CardView) =>
  quiz_questions.filter((row) => isHere(row, view));

/** First answers and those of them that are right. */
export function firstAnswersOf(rows: readonly QuizQuestionsRow[]) {
  const answers = rows.reduce((sum, { learners }) => sum + learners, 0);
  const right = rows.reduce(
    (sum, { learners, first_attempt_correct_rate: rate }) => sum + Math.round(rate * learners),
    0,
  );
  return { answers, right };
}

function questionFindings(result: QuizResult, view: CardView): readonly Finding[] {
  const rows = questionsHere(result, view);
  if (rows.length === 0) return [];
  const { answers, right } = firstAnswersOf(rows);
  const others = result.quiz_questions.filter((row) => !isHere(row, view));
  const elsewhere = firstAnswersOf(others);
  const learners = Math.max(...rows.map((row) => row.learners));
  const values = { questions: rows.length, answers, right, others: elsewhere.answers };
  const start = `Of ${counted(answers, 'first answer')} to ${rows.length === 1 ? 'its question' : `its ${rows.length} questions`}, ${percent(right, answers)} are right`;
  if (elsewhere.answers === 0) return [finding('facility', `${start}.`, values, learners)];
  const compared = verdict(shareOf(right, answers), shareOf(elsewhere.right, elsewhere.answers));
  const text = `${start}, against ${percent(elsewhere.right, elsewhere.answers)} of ${counted(elsewhere.answers, 'first answer')} to the other ${counted(others.length, 'question')}: ${compared}.`;
  return [finding('facility', text, { ...values, compared }, learners)];
}

/** The questions at the step. */
export const stepQuestions: Card<QuizResult> = {
  id: 'step-questions',
  about: 'step',
  opens: { kind: 'question', field: 'question' },
  question: 'How hard are this step’s questions?',
  definition: [
    'Right at first is the share of a question’s learners whose first attempt is right; right in the end the share with at least one right attempt. Questions with fewer than 20 learners are shown pale.',
    'All first answers to the step’s questions are compared with those to all other questions; a difference is clear where Newcombe’s 95 % interval does not hold zero, answers being taken as independent.',
    LEARNERS,
  ],
  findings: questionFindings,
  chart: (result, view) =>
    facilityChart({ ...result, quiz_questions: questionsHere(result, view) }, courseOrder(view)),
  table: (result, view) => ({ schema: quizQuestionsTable, rows: questionsHere(result, view) }),
};

const courseOrder = (view: CardView): CardView => ({ ...view, choices: { order: 'course' } });
