import type { Card, CardView, Chart, Finding } from '@/analyses/definition';
import { plainNumber } from '@/words/durations';
import { count, counted, decimal, percent } from '@/words/numbers';
import { labelledBars } from '../chart-kit/bars';
import { layeredSpec } from '../chart-kit/spec';
import { finding, LEARNERS } from '../sentence';
import { wholeOf } from '../withholding/wholes';
import { type QuizResult, quizAttemptsTable } from './tables';

const ROW = 28;
/** Attempts from here on share a bar. */
const MANY = 10;

const rowsHere = ({ quiz_attempts }: QuizResult, { subject }: CardView) =>
  quiz_attempts.filter(({ quiz_question }) => quiz_question === subject);

function attemptFindings(result: QuizResult, view: CardView): readonly Finding[] {
  const rows = rowsHere(result, view);
  const own = result.quiz_questions.find(({ quiz_question }) => quiz_question === view.subject);
  if (!own || rows.length === 0) return [];
  const { learners, mean_attempts: mean, median_attempts: median, max_attempts: most } = own;
  const once = rows.find(({ attempts }) => attempts === 1)?.learners ?? 0;
  const others = result.quiz_questions.filter((row) => row !== own);
  const pairs = others.reduce((sum, row) => sum + row.learners, 0);
  const responses = others.reduce((sum, row) => sum + row.responses, 0);
  const against =
    pairs > 0
      ? `, against ${decimal(responses / pairs)} at the other ${counted(others.length, 'question')}`
      : '';
  const text = `${percent(once, learners)} of ${counted(learners, 'learner')} answer once; on average they answer ${decimal(mean)} times (median ${plainNumber(median)}, at most ${count(most)})${against}.`;
  return [finding('attempts', text, { learners, once, mean, median, most }, learners)];
}

const bars = labelledBars({
  name: 'name',
  value: 'learners',
  title: 'Learners',
  label: 'label',
  labelWidth: 120,
  tooltip: [
    { field: 'name', title: 'Attempts' },
    { field: 'label', title: 'Learners' },
  ],
});

function attemptChart(result: QuizResult, view: CardView): Chart | null {
  const rows = rowsHere(result, view);
  if (rows.length === 0) return null;
  const total = wholeOf(
    view,
    'learners',
    rows.reduce((sum, { learners }) => sum + learners, 0),
  );
  const most = Math.min(MANY, Math.max(...rows.map(({ attempts }) => attempts)));
  const values = Array.from({ length: most }, (_, rank) => {
    const attempts = rank + 1;
    const learners = rows
      .filter((row) => Math.min(row.attempts, MANY) === attempts)
      .reduce((sum, row) => sum + row.learners, 0);
    return {
      name: attempts === MANY ? `${MANY} or more attempts` : counted(attempts, 'attempt'),
      rank,
      learners,
      label: `${count(learners)} (${percent(learners, total)})`,
    };
  });
  const summary = `Bars of the learners by their number of attempts: ${values.map(({ name, label }) => `${name} ${label}`).join('; ')}.`;
  return { spec: layeredSpec({ height: most * ROW, layers: bars }), values, summary };
}

/** How often learners try the question. */
export const questionAttempts: Card<QuizResult> = {
  id: 'question-attempts',
  about: 'question',
  question: 'How many tries does this question take?',
  definition: [
    'The question’s learners by how many responses each gave to it, right or wrong; learners who never answered it are not in it.',
    LEARNERS,
  ],
  findings: attemptFindings,
  chart: attemptChart,
  table: (result, view) => ({ schema: quizAttemptsTable, rows: rowsHere(result, view) }),
};
