import type { CardView, Chart } from '@/analyses/definition';
import { counted, percent } from '@/words/numbers';
import { hoverBands } from '../chart-kit/hover';
import { panelY, percentLabels, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, type Spec } from '../chart-kit/spec';
import { stepPlaces, stepX, WEEK_HEADER, weekLayers } from '../chart-kit/step-axis';
import { wholeOf } from '../withholding/wholes';
import type { StepTimingResult } from './tables';
import { weekTotals } from './week-findings';

const panels = stackPanels([210], WEEK_HEADER);
/** From the bottom of a bar to its top; the order of the names is that of the colours. */
const parts = [
  { name: 'Before', from: 'zero', to: 'to_before' },
  { name: 'In the step’s week', from: 'to_before', to: 'to_during' },
  { name: 'After', from: 'to_during', to: 'to_after' },
] as const;
const colour = {
  scale: { domain: ['In the step’s week', 'After', 'Before'] },
  legend: { title: 'First visit', values: parts.map(({ name }) => name), orient: 'top' },
};

/** Bars of each step's visitors, in the order of time: before, during and after the step's week. */
export function weekChart({ step_timing: rows }: StepTimingResult, view: CardView): Chart | null {
  const { during, visits } = weekTotals(rows);
  if (view.course.startDate === null || visits === 0) return null;
  const shares = view.choices.measure === 'shares';
  const places = stepPlaces(rows, view.course);
  const values = rows.map((row, index) => {
    const [before, own, after] = [row.before ?? 0, row.during ?? 0, row.after ?? 0];
    const sum = before + own + after;
    const all = wholeOf(view, places[index].step, sum);
    // Rounded parts may come to more than their rounded whole.
    const most = Math.max(1, all, sum);
    const height = (learners: number) => (shares ? (100 * learners) / most : learners);
    return {
      ...places[index],
      zero: 0,
      to_before: height(before),
      to_during: height(before + own),
      to_after: height(sum),
      before_text: `${counted(before, 'learner')}, ${percent(before, all)}`,
      during_text: `${counted(own, 'learner')}, ${percent(own, all)}`,
      after_text: `${counted(after, 'learner')}, ${percent(after, all)}`,
    };
  });
  const x = stepX(rows);
  const axis = shares ? { labelExpr: percentLabels, domain: [0, 100] as const } : {};
  const title = shares ? 'Share of the step’s visitors' : 'Learners who visit the step';
  const bars: Spec[] = parts.map(({ name, from, to }) => ({
    mark: { type: 'bar', aria: false },
    encoding: {
      x,
      y: panelY(panels[0], to, title, axis),
      y2: { field: from },
      color: { datum: name, type: 'nominal', ...colour },
    },
  }));
  const hover = hoverBands(panels, { x }, [
    { field: 'name', title: 'Step' },
    { field: 'before_text', title: 'Before' },
    { field: 'during_text', title: 'In its week' },
    { field: 'after_text', title: 'After' },
  ]);
  return {
    spec: layeredSpec({ height: viewHeight(panels), layers: [...weekLayers(panels, x), ...bars, hover] }),
    values,
    summary: `Stacked bars of the learners who first visit each of ${counted(rows.length, 'step')} before, in and after the step’s week; ${percent(during, visits)} of all first visits come in it.`,
  };
}
