import type { Card, CardView, Chart, Finding } from '@/analyses/definition';
import { count, counted, percent } from '@/words/numbers';
import { tooltip } from '../chart-kit/hover';
import { percentLabels } from '../chart-kit/panels';
import { layeredSpec } from '../chart-kit/spec';
import { finding, LEARNERS } from '../sentence';
import { OTHER } from './strength';
import { type QuizAnswerersResult, type QuizStrengthRow, quizStrengthTable } from './tables';

const ROW = 30;
const halves = ['Strong learners', 'Weak learners'] as const;

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
    .filter((row) => !row.correct && row.response !== OTHER && (row.low > 0 || row.high < 0))
    .toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
    .slice(0, 2)
    .map((row) => preference(row, smaller));
  return [finding('right', text, values, smaller), ...preferred];
}

function preference(row: QuizStrengthRow, smaller: number): Finding {
  const more = row.low > 0;
  const shares = more ? `${strongShare(row)}, ${weakShare(row)}` : `${weakShare(row)}, ${strongShare(row)}`;
  const text = `${more ? 'Strong' : 'Weak'} learners clearly prefer the wrong answer ${row.response}: ${shares}.`;
  const values = { answer: row.response, difference: row.difference, low: row.low, high: row.high };
  return finding(more ? 'strong-prefer' : 'weak-prefer', text, values, smaller);
}

function strengthChart(result: QuizAnswerersResult, view: CardView): Chart | null {
  const rows = rowsHere(result, view);
  if (rows.length === 0) return null;
  const values = rows.flatMap((row) => {
    const strong = (100 * row.strong_chosen) / row.strong_learners;
    const weak = (100 * row.weak_chosen) / row.weak_learners;
    return halves.map((half, index) => ({
      name: nameOf(row),
      half,
      strong,
      weak,
      value: index === 0 ? strong : weak,
      strong_text: `${percent(row.strong_chosen, row.strong_learners)} of ${count(row.strong_learners)}`,
      weak_text: `${percent(row.weak_chosen, row.weak_learners)} of ${count(row.weak_learners)}`,
      clear: row.low > 0 || row.high < 0 ? 'yes' : 'no',
    }));
  });
  const y = {
    field: 'name',
    type: 'nominal',
    scale: { domain: rows.map(nameOf), paddingInner: 0.3, paddingOuter: 0.15 },
    axis: { title: null, domain: false, labelLimit: 140 },
  };
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { zero: true },
    axis: {
      title: 'Share who choose it first (✓ right)',
      labelExpr: percentLabels,
      grid: true,
      tickCount: { expr: 'width < 400 ? 3 : 6' },
    },
  });
  const legend = { title: null };
  const opacity = { condition: { test: "datum.clear === 'no'", value: 0.45 }, value: 1 };
  const layers = [
    {
      mark: { type: 'rule', style: 'muted', aria: false },
      encoding: { y, x: x('weak'), x2: { field: 'strong' }, opacity },
    },
    {
      mark: { type: 'point', size: 90, aria: false },
      encoding: {
        y,
        x: x('value'),
        color: { field: 'half', type: 'nominal', scale: { domain: halves }, legend },
        shape: {
          field: 'half',
          type: 'nominal',
          scale: { domain: halves, range: ['circle', 'diamond'] },
          legend,
        },
        opacity,
        tooltip: tooltip([
          { field: 'name', title: 'Answer' },
          { field: 'strong_text', title: 'Strong learners' },
          { field: 'weak_text', title: 'Weak learners' },
          { field: 'clear', title: 'Clearly different' },
        ]),
      },
    },
  ];
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
