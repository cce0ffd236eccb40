import type { Card, CardView, Chart, Finding } from '@/analyses/definition';
import { counted, percent } from '@/words/numbers';
import { layeredSpec } from '../chart-kit/spec';
import { answerWords } from '../quiz/option-findings';
import { finding, LEARNERS } from '../sentence';
import { isClear, OTHER } from './strength';
import { halvesOf, strengthDots } from './strength-dots';
import { type QuizAnswerersResult, type QuizStrengthRow, quizStrengthTable } from './tables';

const ROW = 30;

const rowsHere = ({ quiz_strength }: QuizAnswerersResult, { subject }: CardView) =>
  quiz_strength.filter(({ quiz_question }) => quiz_question === subject);

const answerOf = ({ response }: QuizStrengthRow) => (response === OTHER ? 'Other answers' : response);
const nameOf = (row: QuizStrengthRow) => `${row.correct ? '✓ ' : ''}${answerOf(row)}`;
const strongShare = (row: QuizStrengthRow) =>
  `${percent(row.strong_chosen, row.strong_learners)} of ${counted(row.strong_learners, 'strong learner')}`;
const weakShare = (row: QuizStrengthRow) =>
  `${percent(row.weak_chosen, row.weak_learners)} of ${counted(row.weak_learners, 'weak one')}`;

/** Who is right at first, and the wrong answers that one half clearly prefers. */
function strengthFindings(result: QuizAnswerersResult, view: CardView): readonly Finding[] {
  const rows = rowsHere(result, view);
  if (rows.length === 0) return [];
  const { strong_learners, weak_learners } = rows[0];
  const smaller = Math.min(strong_learners, weak_learners);
  const sum = (column: 'strong_chosen' | 'weak_chosen') =>
    rows.filter(({ correct }) => correct).reduce((all, row) => all + row[column], 0);
  const [strong, weak] = [sum('strong_chosen'), sum('weak_chosen')];
  const text = `${percent(strong, strong_learners)} of ${counted(strong_learners, 'strong learner')} and ${percent(weak, weak_learners)} of ${counted(weak_learners, 'weak one')} are right at first.`;
  const values = { strong, strong_learners, weak, weak_learners };
  const preferred = rows
    .filter((row) => !row.correct && row.response !== OTHER && isClear(row))
    .toSorted((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0))
    .slice(0, 2)
    .map((row) => preference(row, smaller));
  return [finding('right', text, values, smaller), ...preferred];
}

function preference(row: QuizStrengthRow, smaller: number): Finding {
  const more = (row.low ?? 0) > 0;
  const shares = more ? `${strongShare(row)}, ${weakShare(row)}` : `${weakShare(row)}, ${strongShare(row)}`;
  const text = `${more ? 'Strong' : 'Weak'} learners clearly prefer the wrong answer ${answerWords(row.response)}: ${shares}.`;
  const values = { answer: row.response, difference: row.difference, low: row.low, high: row.high };
  return finding(more ? 'strong-prefer' : 'weak-prefer', text, values, smaller);
}

function strengthChart(result: QuizAnswerersResult, view: CardView): Chart | null {
  const rows = rowsHere(result, view);
  if (rows.length === 0) return null;
  const values = rows.flatMap((row) => halvesOf(row).map((half) => ({ name: nameOf(row), ...half })));
  const layers = strengthDots({
    name: 'name',
    order: rows.map(nameOf),
    title: 'Share who choose it first (✓ right)',
    tooltip: [{ field: 'name', title: 'Answer' }],
  });
  return {
    spec: layeredSpec({ height: rows.length * ROW, layers }),
    values,
    summary: `For ${counted(rows.length, 'answer')}, the shares of strong and of weak learners who choose it first; right answers have a tick, pale ones do not clearly differ.`,
  };
}

/** Which answers strong and weak learners give to the question. */
export const questionStrength: Card<QuizAnswerersResult> = {
  id: 'question-strength',
  about: 'question',
  question: 'Who gives which answer: strong or weak learners?',
  definition: [
    'The question’s learners are halved by the share right at first of their other questions; level learners stay together, at the border that makes the halves most equal. Learners with no other question are left out.',
    'The shares are of each half’s first answers; pale where the interval of the difference (Newcombe, 95 % for three answers to each question of the course together) holds zero.',
    'Wrong answers of fewer than 5 learners or 1 % are put together as other answers.',
    LEARNERS,
  ],
  findings: strengthFindings,
  chart: strengthChart,
  table: (result, view) => ({ schema: quizStrengthTable, rows: rowsHere(result, view) }),
};
