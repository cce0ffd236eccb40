import type { CardView, Chart } from '@/analyses/definition';
import { counted } from '@/words/numbers';
import { cellLabels } from '../chart-kit/cell-labels';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import { sideChart, stackedChart } from './option-bars';
import {
  answerX,
  optionTooltip as fields,
  type OptionCells,
  optionCells,
  TOTAL_WIDTH,
  totalLayer,
} from './option-cells';
import type { QuizResult } from './tables';

const ROW = 26;
const COLUMN = 24;
const LEFT = 60;

/** The answers to each question as a heat map or as bars, side by side or stacked; right answers are framed. */
export function optionChart(result: QuizResult, view: CardView): Chart | null {
  const found = optionCells(result, view);
  if (!found) return null;
  if (view.choices.view === 'side') return sideChart(found);
  return view.choices.view === 'stacked' ? stackedChart(found) : heatMap(found);
}

/** Questions by answers, shaded by how often each answer is given; pale where few answered. */
function heatMap({ questions, columns, cells, counts }: OptionCells): Chart {
  const spec = layeredSpec({
    height: questions.length * ROW,
    layers: cellLayers(questions, columns, counts),
    minWidth: LEFT + COLUMN * (columns.length + 1) + TOTAL_WIDTH,
  });
  const summary = `Heat map of ${counted(questions.length, 'question')} by ${counted(columns.length, 'answer')}: ${counts ? 'responses' : 'share of the question’s responses'}, with the right answers framed.`;
  return { spec, values: cells, summary };
}

function cellLayers(
  questions: readonly string[],
  columns: readonly string[],
  counts: boolean,
): readonly Spec[] {
  const band = { paddingInner: 0.08, paddingOuter: 0.04 };
  const x = answerX(columns, band);
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
  const opacity = { condition: { test: 'datum.thin', value: 0.4 }, value: 1 };
  const shown = { condition: { test: "bandwidth('x') > 21", value: 1 }, value: 0 };
  const labels = cellLabels('!datum.thin', { fontSize: 11.5 }, { x, y, text, opacity: shown });
  return [
    { mark: { type: 'rect', aria: false }, encoding: { x, y, color, opacity, tooltip: fields } },
    where('datum.correct', {
      mark: { type: 'rect', style: 'right-answer', filled: false, strokeWidth: 2.5, aria: false },
      encoding: { x, y, tooltip: fields },
    }),
    ...(counts ? [] : labels),
    totalLayer(y),
  ];
}
