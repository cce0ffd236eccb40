import type { CardView } from '@/analyses/definition';
import { count, counted, percent } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { tooltip } from '../chart-kit/hover';
import type { Spec } from '../chart-kit/spec';
import { THIN } from '../sentence';
import { stepName } from '../step-name';
import { wholeOf } from '../withholding/wholes';
import { answerCells, answerColumns, chosenOptions, OTHER, OTHER_LABEL } from './answers';
import type { QuizOptionsRow, QuizResult } from './tables';

/** An answer to a question as the charts of options draw it. */
type OptionCell = {
  readonly question: string;
  readonly answer: string;
  readonly step: string;
  readonly answer_text: string;
  readonly right: string;
  readonly correct: boolean;
  readonly responses: string;
  readonly share: string;
  /** Per cent or number of responses, as chosen. */
  readonly value: number;
  readonly percent: number;
  readonly label: string;
  /** Too few responses for the shares to say much. */
  readonly thin: boolean;
  /** The question's responses, at its first answer; else null. */
  readonly total: string | null;
};

export interface OptionCells {
  readonly questions: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly OptionCell[];
  /** Numbers are shown, not shares. */
  readonly counts: boolean;
}

/** What the card shows of the answers to each question, in course order; null where there are none. */
export function optionCells(result: QuizResult, view: CardView): OptionCells | null {
  const rows = chosenOptions(result, view);
  const columns = answerColumns(rows);
  if (columns.length === 0) return null;
  const counts = view.choices.measure === 'count';
  const total = new Map([...totals(rows)].map(([question, sum]) => [question, wholeOf(view, question, sum)]));
  const questions = result.quiz_questions.filter((row) => total.has(row.quiz_question));
  const steps = new Map(
    questions.map((row) => [row.quiz_question, stepLabel(row.week_number, row.step_number)]),
  );
  const found = answerCells(rows, columns);
  const named = new Set<string>();
  const cells = found.map((cell) => {
    const all = total.get(cell.question) ?? 0;
    const isFirst = !named.has(cell.question);
    named.add(cell.question);
    return {
      question: cell.question,
      answer: cell.answer,
      step: stepName(steps.get(cell.question) ?? '', view.course),
      answer_text: cell.answer === OTHER ? `${counted(cell.answers, 'other answer')}` : cell.answer,
      right: cell.answer === OTHER ? '' : cell.correct ? 'yes' : 'no',
      correct: cell.correct,
      responses: `${count(cell.count)} of ${count(all)}`,
      share: percent(cell.percent, 100),
      value: counts ? cell.count : cell.percent,
      percent: cell.percent,
      label: counts ? count(cell.count) : Math.round(cell.percent).toString(),
      thin: all < THIN,
      total: isFirst ? count(all) : null,
    };
  });
  const withOther = found.some(({ answer }) => answer === OTHER);
  return {
    questions: questions.map((row) => row.quiz_question),
    columns: withOther ? [...columns, OTHER] : columns,
    cells,
    counts,
  };
}

function totals(rows: readonly QuizOptionsRow[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(row.quiz_question, (sums.get(row.quiz_question) ?? 0) + row.count);
  return sums;
}

/** What a cell's tooltip says. */
export const optionTooltip = tooltip([
  { field: 'question', title: 'Question' },
  { field: 'step', title: 'Step' },
  { field: 'answer_text', title: 'Answer' },
  { field: 'right', title: 'Right' },
  { field: 'responses', title: 'Responses' },
  { field: 'share', title: 'Share' },
]);

/** Pixels at the right for the number of responses to each question. */
export const TOTAL_WIDTH = 52;

/** Answers from left to right, with room for the totals. */
export function answerX(columns: readonly string[], band: Spec): Spec {
  return {
    field: 'answer',
    type: 'nominal',
    scale: { domain: columns, range: [0, { expr: `max(60, width - ${TOTAL_WIDTH})` }], ...band },
    axis: {
      title: 'Answer (right ones framed); N: responses',
      titleLimit: 320,
      orient: 'top',
      titleAnchor: 'start',
      labelAngle: -60,
      labelLimit: 110,
      labelExpr: `datum.value === '${OTHER}' ? '${OTHER_LABEL}' : datum.label`,
      domain: false,
    },
  };
}

/** The number of responses to each question at the row's end, where `y` places the row's middle. */
export function totalLayer(y: Spec): Spec {
  return {
    transform: [{ filter: 'datum.total !== null' }, { calculate: "'N ' + datum.total", as: 'total_text' }],
    mark: { type: 'text', style: 'note', align: 'right', x: { expr: 'width' }, aria: false },
    encoding: { y, text: { field: 'total_text', type: 'nominal' } },
  };
}
