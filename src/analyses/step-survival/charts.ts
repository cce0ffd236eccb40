import type { CardView, Chart } from '@/analyses/definition';
import { counted, rateWords } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { hoverBands } from '../chart-kit/hover';
import { panelY, percentLabels, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, type Spec } from '../chart-kit/spec';
import { stepPlaces, stepX, WEEK_HEADER, weekLayers } from '../chart-kit/step-axis';
import { isPartial } from '../in-these-days';
import { chosenBasis, chosenCurve } from './basis';
import { daySpan, dayX } from './day-axis';
import type { StepSurvivalResult, SurvivalRow } from './tables';

const title = 'Share who go on (band: 95 % interval)';
const percentAxis = { labelExpr: percentLabels, domain: [0, 100] as const };
const stepPanels = stackPanels([230], WEEK_HEADER);
const dayPanels = stackPanels([230]);

/** The share who go on beyond each step or day, in its band, with a rule at one half; none of chosen times, from which it cannot be told. */
export function survivalChart(result: StepSurvivalResult, view: CardView): Chart | null {
  const curve = chosenCurve(result, view);
  if (isPartial(view) || curve.length < 2) return null;
  return chosenBasis(view) === 'days' ? dayChart(curve) : stepChart(curve, view);
}

function figures({ survival, low, high, at_risk, events, censored }: SurvivalRow) {
  return {
    share: 100 * survival,
    low: 100 * (low ?? survival),
    high: 100 * (high ?? survival),
    half: 50,
    share_text: rateWords(survival),
    interval_text: low === null || high === null ? '—' : `${rateWords(low)} to ${rateWords(high)}`,
    at_risk,
    events,
    censored,
  };
}

const fields = [
  { field: 'share_text', title: 'Go on' },
  { field: 'interval_text', title: '95 % interval' },
  { field: 'at_risk', title: 'Still there', count: true },
  { field: 'events', title: 'Stop', count: true },
  { field: 'censored', title: 'Last seen', count: true },
] as const;

function curveLayers(x: Spec, panel: (typeof dayPanels)[number], interpolate: string): Spec[] {
  const y = (field: string) => panelY(panel, field, title, percentAxis);
  return [
    {
      mark: { type: 'line', style: 'muted', strokeWidth: 1, strokeDash: [4, 4], aria: false },
      encoding: { x, y: y('half') },
    },
    {
      mark: { type: 'area', interpolate, opacity: 0.22, aria: false },
      encoding: { x, y: y('low'), y2: { field: 'high' } },
    },
    { mark: { type: 'line', interpolate, aria: false }, encoding: { x, y: y('share') } },
  ];
}

function stepChart(curve: readonly SurvivalRow[], view: CardView): Chart {
  const steps = curve.map((row) => ({
    week_number: row.week_number ?? 0,
    step_number: row.step_number ?? 0,
  }));
  const places = stepPlaces(steps, view.course);
  const x = stepX(steps);
  const hover = hoverBands(stepPanels, { x }, [{ field: 'name', title: 'Step' }, ...fields]);
  const end = curve[curve.length - 1];
  return {
    spec: layeredSpec({
      height: viewHeight(stepPanels),
      layers: [...weekLayers(stepPanels, x), ...curveLayers(x, stepPanels[0], 'step'), hover],
    }),
    values: curve.map((row, index) => ({ ...places[index], ...figures(row) })),
    summary: `A falling line of the share of ${counted(curve[0].at_risk, 'learner')} who go on beyond each of ${counted(curve.length, 'step')}, with its interval; ${rateWords(end.survival)} go on to step ${stepLabel(end.week_number ?? 0, end.step_number ?? 0)}.`,
  };
}

/** The estimate after so many whole days is the share still there a day later: who stops on day 0 is gone at day 1. */
function dayChart(curve: readonly SurvivalRow[]): Chart {
  const learners = curve[0].at_risk;
  const start = { ...curve[0], time: -1, events: 0, censored: 0, survival: 1, low: 1, high: 1 };
  const points = [start, ...curve];
  const values = points.map((row, index) => ({
    day: row.time + 1,
    next: points[index + 1] ? points[index + 1].time + 1 : row.time + 2,
    name: counted(row.time + 1, 'day'),
    ...figures(row),
  }));
  const last = curve[curve.length - 1].time + 1;
  return {
    spec: layeredSpec({
      height: viewHeight(dayPanels),
      layers: [
        ...curveLayers(dayX, dayPanels[0], 'step-after'),
        hoverBands(dayPanels, daySpan, [{ field: 'name', title: 'After' }, ...fields.slice(0, 2)]),
      ],
    }),
    values,
    summary: `A falling line of the share of ${counted(learners, 'learner')} who still visit new steps so many days after their first visit or later, up to ${counted(last, 'day')}, with its interval.`,
  };
}
