import type { CardView, Chart } from '@/analyses/definition';
import { count, counted } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { labelledBars } from '../chart-kit/bars';
import { tooltip } from '../chart-kit/hover';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import { stepX } from '../chart-kit/step-axis';
import { markLayers, marksSigns, marksWords, sideMarkLayers, withMeanings } from '../chart-kit/step-marks';
import { rowHeight, stepMarkRows, stepY } from '../chart-kit/step-y';
import { stepName } from '../step-name';
import { kindWords, type StepTransitionRow, type StepTransitionsResult } from './tables';

/** The dots of the map, and the bars of the list. */
const MOST_DOTS = 400;
const MOST_BARS = 16;
const BAR = 26;
/** Pixels of the title `To step`. */
const TO_STEP_WIDTH = 62;

/** The moves that leave the course's order, the most frequent first. */
export function jumps({ step_transitions }: StepTransitionsResult): readonly StepTransitionRow[] {
  return step_transitions.filter(({ kind }) => kind !== 'next');
}

/** Skips and jumps: a map of dots, from the row's step to the column's, or a list of the most frequent. */
export function pathwayChart(result: StepTransitionsResult, view: CardView): Chart | null {
  const moves = jumps(result);
  if (moves.length === 0) return null;
  return view.choices.view === 'list' ? list(moves, view) : map(moves, result, view);
}

function rowsOf(moves: readonly StepTransitionRow[], view: CardView) {
  return moves.map(({ kind, learners, distance, ...row }) => {
    const step = stepLabel(row.from_week_number, row.from_step_number);
    const to = stepLabel(row.to_week_number, row.to_step_number);
    return {
      part: 'move',
      step,
      to,
      from_name: `${stepName(step, view.course)}${marksWords(step, view.course)}`,
      to_name: `${stepName(to, view.course)}${marksWords(to, view.course)}`,
      kind_text: kindWords[kind],
      learners,
      steps_text: counted(Math.abs(distance), 'step'),
    };
  });
}

const fields = [
  { field: 'from_name', title: 'From' },
  { field: 'to_name', title: 'To' },
  { field: 'kind_text', title: 'Move' },
  { field: 'steps_text', title: 'By' },
  { field: 'learners', title: 'Learners', count: true },
] as const;

function map(moves: readonly StepTransitionRow[], result: StepTransitionsResult, view: CardView): Chart {
  const steps = result.step_moves;
  const labels = steps.map(({ week_number, step_number }) => stepLabel(week_number, step_number));
  const shown = moves.slice(0, MOST_DOTS);
  const along = stepX(steps);
  const x: Spec = { ...along, field: 'to', axis: { ...(along.axis as Spec), title: 'To step' } };
  const down = stepY(steps);
  const y: Spec = { ...down, axis: { ...(down.axis as Spec), title: 'From step' } };
  const height = steps.length * Math.max(6, rowHeight(steps.length));
  const kinds = [kindWords.ahead, kindWords.back].slice(0, moves.some((row) => row.kind === 'back') ? 2 : 1);
  const kind = {
    field: 'kind_text',
    type: 'nominal',
    scale: { domain: kinds },
    legend: { title: 'Larger: more learners' },
  };
  const diagonal = labels.slice(1).map((to, index) => ({ part: 'next', step: labels[index], to }));
  const weeks = steps
    .filter((row, index) => index > 0 && steps[index - 1].week_number !== row.week_number)
    .map(({ week_number, step_number }) => {
      const first = stepLabel(week_number, step_number);
      return { part: 'week', step: first, to: first };
    });
  const layers = [
    where("datum.part === 'week'", {
      mark: { type: 'rule', style: 'quiet', aria: false },
      encoding: { x: { ...x, bandPosition: 0 }, y: { value: 0 }, y2: { value: height } },
    }),
    where("datum.part === 'week'", {
      mark: { type: 'rule', style: 'quiet', aria: false },
      encoding: { y: { ...y, bandPosition: 0 }, x: { value: 0 }, x2: { value: 'width' } },
    }),
    where("datum.part === 'next'", {
      mark: { type: 'line', style: 'muted', strokeWidth: 1, aria: false },
      encoding: { x, y, order: { field: 'place', type: 'quantitative' } },
    }),
    where("datum.part === 'move'", {
      mark: { type: 'point', opacity: 0.75, aria: false },
      encoding: {
        x,
        y,
        color: kind,
        shape: { ...kind, scale: { domain: kinds, range: ['circle', 'diamond'].slice(0, kinds.length) } },
        size: {
          field: 'learners',
          type: 'quantitative',
          scale: { type: 'sqrt', zero: true, nice: false, range: [0, 260] },
          legend: null,
        },
        tooltip: tooltip(fields),
      },
    }),
    ...markLayers(height, x, TO_STEP_WIDTH),
    ...sideMarkLayers(y, null),
  ];
  return {
    spec: layeredSpec({ height, layers }),
    values: [
      ...diagonal.map((row, place) => ({ ...row, place })),
      ...weeks,
      ...rowsOf(shown, view),
      ...stepMarkRows(steps, view.course).map((row) => ({ ...row, to: row.step })),
    ],
    summary: `A map of moves from one new step (rows) to another (columns): a line for moves to the next step, and dots, larger for more learners, for the ${counted(shown.length, 'most frequent skip or jump', 'most frequent skips and jumps')}.`,
  };
}

function list(moves: readonly StepTransitionRow[], view: CardView): Chart {
  const shown = moves.slice(0, MOST_BARS);
  const signed = (step: string) => `${step}${marksSigns(step, view.course)}`;
  const rows = rowsOf(shown, view);
  const values = rows.map((row, rank) => ({
    ...row,
    rank,
    name: `${signed(row.step)} → ${signed(row.to)}`,
    label: `${count(row.learners)} ${row.kind_text === kindWords.ahead ? 'ahead' : 'back'}`,
  }));
  const layers = labelledBars({
    name: 'name',
    value: 'learners',
    title: withMeanings(
      'Learners',
      rows.flatMap(({ step, to }) => [step, to]),
      view.course,
    ),
    label: 'label',
    labelWidth: 90,
    tooltip: fields,
  });
  return {
    spec: layeredSpec({ height: shown.length * BAR, layers }),
    values,
    summary: `The ${counted(shown.length, 'most frequent move', 'most frequent moves')} that skip ahead or jump back, with the learners who make each.`,
  };
}
