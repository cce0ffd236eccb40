import type { CardView, Chart } from '@/analyses/definition';
import { coefficient } from '@/words/coefficient';
import { count, counted, percent, rateWords } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { labelledBars } from '../chart-kit/bars';
import { tooltip } from '../chart-kit/hover';
import { percentLabels } from '../chart-kit/panels';
import { layeredSpec, type Spec } from '../chart-kit/spec';
import { THIN } from '../sentence';
import { stepName } from '../step-name';
import { inChosenOrder, mostWrongAfterRight } from './question-tables';
import type { QuizQuestionsRow, QuizResult } from './tables';

const ROW = 24;

/** Rows of questions in the order of their field `rank`. */
export const questionY: Spec = {
  field: 'question',
  type: 'nominal',
  sort: { field: 'rank', op: 'min' },
  scale: { paddingInner: 0.3, paddingOuter: 0.15 },
  axis: { title: null, domain: false, labelLimit: 120 },
};

/** The question's step as a tooltip names it. */
export function questionStep(row: QuizQuestionsRow, view: CardView): string {
  return stepName(stepLabel(row.week_number, row.step_number), view.course);
}

const rights = [
  { name: 'Right at first', field: 'first_attempt_correct_rate' },
  { name: 'Right in the end', field: 'ever_correct_rate' },
] as const;

/** For each question, the share right at first and in the end, joined by a line. Few learners, and the marks are pale. */
export function facilityChart({ quiz_questions }: QuizResult, view: CardView): Chart | null {
  if (quiz_questions.length === 0) return null;
  const rows = inChosenOrder(quiz_questions, view);
  const values = rows.flatMap((row, rank) =>
    rights.map(({ name, field }) => ({
      question: row.quiz_question,
      rank,
      step: questionStep(row, view),
      right: name,
      percent: 100 * row[field],
      first: 100 * row.first_attempt_correct_rate,
      ever: 100 * row.ever_correct_rate,
      first_text: rateWords(row.first_attempt_correct_rate),
      ever_text: rateWords(row.ever_correct_rate),
      learners_text: row.learners < THIN ? `${count(row.learners)}, too few to compare` : count(row.learners),
      discrimination: row.discrimination === null ? 'not known' : coefficient(row.discrimination),
      thin: row.learners < THIN,
    })),
  );
  const summary = `For ${counted(rows.length, 'question')}, the share of learners right at the first attempt and in the end.`;
  return { spec: layeredSpec({ height: rows.length * ROW, layers: dumbbells() }), values, summary };
}

function dumbbells(): readonly Spec[] {
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain: [0, 100] },
    axis: {
      title: 'Share of learners who are right',
      labelExpr: percentLabels,
      grid: true,
      tickCount: { expr: 'width < 400 ? 3 : 6' },
    },
  });
  const domain = rights.map(({ name }) => name);
  const fields = tooltip([
    { field: 'question', title: 'Question' },
    { field: 'step', title: 'Step' },
    { field: 'first_text', title: 'Right at first' },
    { field: 'ever_text', title: 'Right in the end' },
    { field: 'learners_text', title: 'Learners' },
    { field: 'discrimination', title: 'Discrimination' },
  ]);
  const opacity = { condition: { test: 'datum.thin', value: 0.4 }, value: 1 };
  const legend = { title: null };
  return [
    {
      mark: { type: 'rule', style: 'muted', aria: false },
      encoding: { y: questionY, x: x('first'), x2: { field: 'ever' }, opacity },
    },
    {
      mark: { type: 'point', size: 90, aria: false },
      encoding: {
        y: questionY,
        x: x('percent'),
        color: { field: 'right', type: 'nominal', scale: { domain }, legend },
        shape: { field: 'right', type: 'nominal', scale: { domain, range: ['circle', 'diamond'] }, legend },
        opacity,
        tooltip: fields,
      },
    },
  ];
}

const afterRightBars = labelledBars({
  name: 'question',
  value: 'learners',
  title: 'Learners',
  label: 'label',
  labelWidth: 120,
  tooltip: [
    { field: 'question', title: 'Question' },
    { field: 'step', title: 'Step' },
    { field: 'text', title: 'Wrong after right' },
  ],
});

/** Learners who answered wrongly after having been right, by question, most first; questions without any are left out. */
export function afterRightChart({ quiz_questions }: QuizResult, view: CardView): Chart | null {
  const rows = mostWrongAfterRight(quiz_questions).filter((row) => row.wrong_after_correct_learners > 0);
  if (rows.length === 0) return null;
  const values = rows.map((row, rank) => {
    const learners = row.wrong_after_correct_learners;
    return {
      question: row.quiz_question,
      rank,
      step: questionStep(row, view),
      learners,
      label: `${count(learners)} of ${count(row.learners)}`,
      text: `${count(learners)} of ${counted(row.learners, 'learner')} (${percent(learners, row.learners)})`,
    };
  });
  const summary = `Bars of the learners who answered wrongly after having been right, for ${counted(rows.length, 'question')}, most at ${rows[0].quiz_question}.`;
  return { spec: layeredSpec({ height: rows.length * 28, layers: afterRightBars }), values, summary };
}
