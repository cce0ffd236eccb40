import type { CardView, Chart } from '@/analyses/definition';
import { count, decimal, percent, rateWords } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { tooltip } from '../chart-kit/hover';
import { percentLabels } from '../chart-kit/panels';
import { givenWidth, layeredSpec, type Spec } from '../chart-kit/spec';
import { marksWords } from '../chart-kit/step-marks';
import { stepName } from '../step-name';
import { shownDrops } from './drops';
import type { StepActivity } from './tables';

/** The table has the others. */
const MOST_STEPS = 12;
const ROW = 26;

const x = (field: string): Spec => ({
  field,
  type: 'quantitative',
  scale: { zero: true, nice: true },
  axis: {
    title: 'Share who stop (tick: expected)',
    labelExpr: percentLabels,
    grid: true,
    tickCount: { expr: 'max(2, floor(width / 70))' },
  },
});

const y: Spec = {
  field: 'name',
  type: 'nominal',
  sort: { field: 'rank', order: 'ascending' },
  axis: { title: null, labelLimit: { expr: `max(110, ${givenWidth} * 0.38)` }, domain: false },
};

/**
 * Each step's share as a point in its interval, against the tick of what its neighbours lead one to expect. None while the
 * run is under way.
 */
export function dropChart({ step_activity: steps }: StepActivity, view: CardView): Chart | null {
  const drops = shownDrops(steps, view).slice(0, MOST_STEPS);
  if (drops.length === 0) return null;
  const nameOf = (step: string) => `${stepName(step, view.course)}${marksWords(step, view.course)}`;
  const values = drops.map((drop, rank) => ({
    rank,
    name: nameOf(stepLabel(drop.week_number, drop.step_number)),
    stop: 100 * drop.stop_rate,
    low: 100 * drop.low,
    high: 100 * drop.high,
    expected: 100 * drop.expected_rate,
    clear: drop.clear,
    stop_text: `${percent(drop.last_visited, drop.still_there)} (${count(drop.last_visited)} of ${count(drop.still_there)})`,
    expected_text: rateWords(drop.expected_rate),
    excess_text: decimal(drop.excess),
  }));
  const fields = tooltip([
    { field: 'name', title: 'Step' },
    { field: 'stop_text', title: 'Stop here' },
    { field: 'expected_text', title: 'Expected' },
    { field: 'excess_text', title: 'More than expected' },
  ]);
  const layers = [
    {
      mark: { type: 'rule', style: 'muted', aria: false },
      encoding: { y, x: x('low'), x2: { field: 'high' } },
    },
    {
      mark: { type: 'tick', style: 'contrast', thickness: 3, size: 14, aria: false },
      encoding: { y, x: x('expected'), tooltip: fields },
    },
    {
      mark: { type: 'point', aria: false },
      encoding: {
        y,
        x: x('stop'),
        size: { condition: { test: 'datum.clear', value: 120 }, value: 55 },
        opacity: { condition: { test: 'datum.clear', value: 1 }, value: 0.5 },
        tooltip: fields,
      },
    },
  ];
  return {
    spec: layeredSpec({ height: drops.length * ROW, layers }),
    values,
    summary: `The ${drops.length} steps that lose most beyond what their neighbours lead one to expect: the share who stop (dot, larger and darker where clearly more) with its interval, and the expected share (tick).`,
  };
}
