import type { CardView, Chart } from '@/analyses/definition';
import { DAY, HOUR, MINUTE } from '@/stats/timestamp';
import { counted } from '@/words/numbers';
import { stepLabel } from '@/words/steps';
import { tooltip } from '../chart-kit/hover';
import { layeredSpec, type Spec, where } from '../chart-kit/spec';
import { marksWords, sideMarkLayers } from '../chart-kit/step-marks';
import { rowHeight, stepMarkRows, stepY } from '../chart-kit/step-y';
import { momentWords, spanWords } from '../learner-moments';
import { stepName } from '../step-name';
import type { LearnerCourseResult } from './tables';

/** Minutes in the units that the axis can count. */
const units = { hours: HOUR / MINUTE, days: DAY / MINUTE } as const;
const names = ['First learner', 'Second learner'] as const;
/** Where the explanation of the marks stands, above the steps. */
const MARKS_AT = -20;
/** From the steps up to the legend, so that the explanation has room between. */
const LEGEND_OFFSET = 28;

const fields = tooltip([
  { field: 'name', title: 'Step' },
  { field: 'who', title: 'Visited by' },
  { field: 'since', title: 'Since own first visit' },
  { field: 'visited_text', title: 'First visited' },
]);

/** Two learners' first visits, step against the time since each one's own first visit. */
export function twoChart(result: LearnerCourseResult, view: CardView): Chart | null {
  const { learner_visits: visits, learner_steps: steps } = result;
  if (visits.length === 0) return null;
  const unit = view.choices.unit === 'hours' ? 'hours' : 'days';
  const points = visits.map(({ number, week_number, step_number, minutes, visited_at }) => {
    const step = stepLabel(week_number, step_number);
    return {
      part: 'visit',
      step,
      number,
      who: names[number - 1] ?? `Learner ${number}`,
      elapsed: minutes / units[unit],
      name: `${stepName(step, view.course)}${marksWords(step, view.course)}`,
      since: spanWords(minutes),
      visited_text: momentWords(visited_at),
    };
  });
  const y = stepY(steps);
  return {
    spec: layeredSpec({
      height: steps.length * rowHeight(steps.length),
      layers: [...visitLayers(unit, y), ...sideMarkLayers(y, MARKS_AT)],
    }),
    values: [...points, ...stepMarkRows(steps, view.course)],
    summary: `Steps against ${unit} since their own first visit, a line with points for each of two learners: ${names
      .map(
        (who) =>
          `${who.toLowerCase()} ${counted(points.filter((point) => point.who === who).length, 'step')}`,
      )
      .join(', ')}.`,
  };
}

function visitLayers(unit: string, y: Spec): readonly Spec[] {
  const x = {
    field: 'elapsed',
    type: 'quantitative',
    scale: { zero: true, nice: false },
    axis: {
      title: `${unit === 'hours' ? 'Hours' : 'Days'} since their own first visit`,
      titleAnchor: 'start',
      tickCount: { expr: 'width < 480 ? 4 : 8' },
      grid: true,
    },
  };
  const by = (scale: Spec) => ({
    field: 'who',
    type: 'nominal',
    scale: { domain: names, ...scale },
    legend: { title: null, offset: LEGEND_OFFSET },
  });
  const color = by({});
  const line = (number: number, strokeDash: readonly number[]) =>
    where(`datum.part === 'visit' && datum.number === ${number}`, {
      mark: { type: 'line', strokeWidth: 1.5, strokeDash, aria: false },
      encoding: { x, y, color },
    });
  return [
    line(1, []),
    line(2, [5, 3]),
    where("datum.part === 'visit'", {
      mark: { type: 'point', opacity: 1, aria: false },
      encoding: { x, y, color, shape: by({ range: ['circle', 'diamond'] }), tooltip: fields },
    }),
  ];
}
