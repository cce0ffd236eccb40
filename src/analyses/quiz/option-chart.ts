import type { CardView, Chart } from '@/analyses/definition';
import { count, counted, percent } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { tooltip } from '../chart-kit/hover';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import { stepName } from '../step-name';
import { answerCells, answerColumns, chosenOptions, OTHER, OTHER_LABEL } from './answers';
import type { QuizOptionsRow, QuizResult } from './tables';

const ROW = 26;
const COLUMN = 24;
const LEFT = 60;

const fields = tooltip([
  { field: 'question', title: 'Question' },
  { field: 'step', title: 'Step' },
  { field: 'answer_text', title: 'Answer' },
  { field: 'right', title: 'Right' },
  { field: 'responses', title: 'Responses' },
  { field: 'share', title: 'Share' },
]);

/** Questions by answers, shaded by how often each answer is given; right answers are framed. */
export function optionChart(result: QuizResult, view: CardView): Chart | null {
  const rows = chosenOptions(result, view);
  const columns = answerColumns(rows);
  if (columns.length === 0) return null;
  const counts = view.choices.measure === 'count';
  const answered = new Set(rows.map((row) => row.quiz_question));
  const questions = result.quiz_questions.filter((row) => answered.has(row.quiz_question));
  const steps = new Map(
    questions.map((row) => [row.quiz_question, stepLabel(row.week_number, row.step_number)]),
  );
  const total = totals(rows);
  const cells = answerCells(rows, columns);
  const withOther = cells.some(({ answer }) => answer === OTHER);
  const values = cells.map((cell) => ({
    question: cell.question,
    answer: cell.answer,
    step: stepName(steps.get(cell.question) ?? '', view.course),
    answer_text: cell.answer === OTHER ? `${counted(cell.answers, 'other answer')}` : cell.answer,
    right: cell.answer === OTHER ? '' : cell.correct ? 'yes' : 'no',
    correct: cell.correct,
    responses: `${count(cell.count)} of ${count(total.get(cell.question) ?? 0)}`,
    share: percent(cell.percent, 100),
    value: counts ? cell.count : cell.percent,
    label: counts ? count(cell.count) : Math.round(cell.percent).toString(),
    dark: cell.percent > 56,
  }));
  const names = questions.map((row) => row.quiz_question);
  const layers = cellLayers(names, withOther ? [...columns, OTHER] : columns, counts);
  const spec = layeredSpec({
    height: names.length * ROW,
    layers,
    minWidth: LEFT + COLUMN * (columns.length + 1),
  });
  const summary = `Heat map of ${counted(names.length, 'question')} by ${counted(columns.length, 'answer')}: ${counts ? 'responses' : 'share of the question’s responses'}, with the right answers framed.`;
  return { spec, values, summary };
}

function totals(rows: readonly QuizOptionsRow[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(row.quiz_question, (sums.get(row.quiz_question) ?? 0) + row.count);
  return sums;
}

function cellLayers(
  questions: readonly string[],
  columns: readonly string[],
  counts: boolean,
): readonly Spec[] {
  const band = { paddingInner: 0.08, paddingOuter: 0.04 };
  const x = {
    field: 'answer',
    type: 'nominal',
    scale: { domain: columns, ...band },
    axis: {
      title: 'Answer (right answers framed)',
      orient: 'top',
      titleAnchor: 'start',
      labelAngle: -60,
      labelLimit: 110,
      labelExpr: `datum.value === '${OTHER}' ? '${OTHER_LABEL}' : datum.label`,
      domain: false,
    },
  };
  const y = {
    field: 'question',
    type: 'nominal',
    scale: { domain: questions, ...band },
    axis: { title: null, domain: false, grid: true, tickBand: 'extent' },
  };
  const color = {
    field: 'value',
    type: 'quantitative',
    scale: counts ? { zero: true } : { domain: [0, 100] },
    legend: {
      title: counts ? 'Responses' : 'Share of the question’s responses, %',
      orient: 'bottom',
      direction: 'horizontal',
      titleLimit: 300,
    },
  };
  const text = { field: 'label', type: 'nominal' };
  const label = (test: string, style: string) =>
    where(test, {
      mark: { type: 'text', style, fontSize: 11.5, aria: false },
      encoding: { x, y, text, opacity: { condition: { test: "bandwidth('x') > 21", value: 1 }, value: 0 } },
    });
  return [
    { mark: { type: 'rect', aria: false }, encoding: { x, y, color, tooltip: fields } },
    where('datum.correct', {
      mark: { type: 'rect', style: 'right-answer', filled: false, strokeWidth: 2.5, aria: false },
      encoding: { x, y, tooltip: fields },
    }),
    ...(counts ? [] : [label('!datum.dark', 'label'), label('datum.dark', 'paper')]),
  ];
}
