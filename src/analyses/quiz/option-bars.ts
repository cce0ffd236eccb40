import type { Chart } from '@/analyses/definition';
import { counted } from '@/words/numbers';
import { percentLabels } from '../chart-kit/panels';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import { OTHER, OTHER_LABEL } from './answers';
import { answerX, optionTooltip as fields, type OptionCells, TOTAL_WIDTH, totalLayer } from './option-cells';

const STACKED_ROW = 28;
const SIDE_ROW = 54;
const COLUMN = 30;
const LEFT = 60;

const frame = { style: 'right-answer', filled: false, strokeWidth: 2.5, aria: false };
const pale = { condition: { test: 'datum.thin', value: 0.4 }, value: 0.85 };

const rowsOf = (questions: readonly string[], padding: number): Spec => ({
  field: 'question',
  type: 'nominal',
  scale: { domain: questions, paddingInner: padding, paddingOuter: padding / 2 },
  axis: { title: null, domain: false, grid: false },
});

/** For each question one bar of its responses, the right answers first and framed, each part named by its answer. */
export function stackedChart({ questions, columns, cells, counts }: OptionCells): Chart {
  const rank = new Map(columns.map((answer, place) => [answer, place]));
  const values = questions.flatMap((question) => {
    let from = 0;
    return cells
      .filter((cell) => cell.question === question)
      .toSorted(
        (a, b) =>
          Number(b.correct) - Number(a.correct) || (rank.get(a.answer) ?? 0) - (rank.get(b.answer) ?? 0),
      )
      .map((cell) => {
        const start = from;
        from += cell.value;
        const name = cell.answer === OTHER ? OTHER_LABEL : cell.answer;
        return {
          ...cell,
          from: start,
          to: from,
          middle: (start + from) / 2,
          name: cell.correct ? `✓ ${name}` : name,
        };
      });
  });
  const most = counts ? Math.max(...values.map(({ to }) => to)) : 100;
  const y = rowsOf(questions, 0.3);
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain: [0, most], nice: false, range: [0, { expr: `max(60, width - ${TOTAL_WIDTH})` }] },
    axis: {
      title: counts ? 'Responses' : 'Share of the question’s responses',
      orient: 'top',
      titleAnchor: 'start',
      grid: true,
      tickCount: { expr: 'width < 400 ? 3 : 5' },
      labelExpr: counts ? "format(datum.value, ',')" : percentLabels,
    },
  });
  const bar = { y, x: x('from'), x2: { field: 'to' }, tooltip: fields };
  const label = {
    mark: { type: 'text', style: 'label', fontSize: 12, aria: false },
    encoding: {
      y,
      x: x('middle'),
      text: { field: 'name', type: 'nominal' },
      opacity: {
        condition: {
          test: "scale('x', datum.to) - scale('x', datum.from) > 10 + 8 * length(datum.name)",
          value: 1,
        },
        value: 0,
      },
    },
  };
  const layers = [
    where('!datum.correct', {
      mark: { type: 'bar', style: 'quiet', aria: false },
      encoding: { ...bar, opacity: pale },
    }),
    where('!datum.correct', {
      mark: { type: 'bar', style: 'paper', filled: false, strokeWidth: 1.5, aria: false },
      encoding: bar,
    }),
    where('datum.correct', {
      mark: { type: 'bar', style: 'right-answer', fillOpacity: 0.25, strokeWidth: 2, aria: false },
      encoding: bar,
    }),
    where('datum.correct', { mark: { type: 'bar', ...frame }, encoding: bar }),
    label,
    totalLayer(y),
  ];
  const spec = layeredSpec({ height: questions.length * STACKED_ROW, layers });
  const summary = `For ${counted(questions.length, 'question')} a bar of ${counts ? 'the responses' : 'the share of the responses'} by answer, the right answers first and framed.`;
  return { spec, values, summary };
}

/** For each question a bar for each answer, side by side from a common baseline; right answers are framed. */
export function sideChart({ questions, columns, cells, counts }: OptionCells): Chart {
  const most = counts ? Math.max(...cells.map(({ value }) => value)) : 100;
  const values = cells.map((cell) => ({
    ...cell,
    part: cell.value / most,
    label: cell.correct ? `✓ ${cell.label}` : cell.label,
  }));
  const y = rowsOf(questions, 0.35);
  const x = answerX(columns, { paddingInner: 0.25, paddingOuter: 0.1 });
  const base = "scale('y', datum.question) + bandwidth('y')";
  const top = `${base} - bandwidth('y') * datum.part`;
  const height = { y: { expr: top }, y2: { expr: base } };
  const layers = [
    {
      mark: { type: 'rule', style: 'quiet', aria: false },
      encoding: { y: { ...y, bandPosition: 1 }, x: { value: 0 }, x2: { value: 'width' } },
    },
    where('!datum.correct', {
      mark: { type: 'rect', style: 'muted', ...height, aria: false },
      encoding: { x, opacity: pale, tooltip: fields },
    }),
    where('datum.correct', {
      mark: { type: 'rect', style: 'right-answer', fillOpacity: 0.25, ...height, aria: false },
      encoding: { x, tooltip: fields },
    }),
    where('datum.correct', {
      mark: { type: 'rect', ...frame, ...height },
      encoding: { x, tooltip: fields },
    }),
    {
      mark: {
        type: 'text',
        style: 'note',
        fontSize: 11.5,
        baseline: 'bottom',
        dy: -2,
        y: { expr: top },
        aria: false,
      },
      encoding: { x, text: { field: 'label', type: 'nominal' } },
    },
    totalLayer(y),
  ];
  const spec = layeredSpec({
    height: questions.length * SIDE_ROW,
    layers,
    minWidth: LEFT + COLUMN * columns.length + TOTAL_WIDTH,
  });
  const summary = `For ${counted(questions.length, 'question')} bars of ${counts ? 'the responses' : 'the share of the responses, in per cent,'} side by side for ${counted(columns.length, 'answer')}, the right answers framed.`;
  return { spec, values, summary };
}
