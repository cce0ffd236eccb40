import type { CardView, Chart } from '@/analyses/definition';
import { knownMinutesWords as minutes, minutesWords } from '@/words/durations';
import { counted } from '@/words/numbers';
import { hoverBands } from '../chart-kit/hover';
import { panelY, stackPanels, viewHeight } from '../chart-kit/panels';
import { layeredSpec, where } from '../chart-kit/spec';
import { stepPlaces, stepX, WEEK_HEADER, weekLayers } from '../chart-kit/step-axis';
import type { StepTimingResult } from './tables';
import { longSteps, typicalMinutes } from './time-findings';

const panels = stackPanels([220], WEEK_HEADER);

/** Each step's median as a dot in the middle half of its learners' times, against the typical step's. */
export function timeChart({ step_timing: rows }: StepTimingResult, view: CardView): Chart | null {
  if (rows.every(({ timed }) => timed === 0)) return null;
  const typical = typicalMinutes(rows);
  const long = new Set<unknown>(longSteps(rows));
  const places = stepPlaces(rows, view.course);
  const values = rows.map((row, index) => ({
    ...places[index],
    median: row.median_minutes,
    lower: row.lower_quartile_minutes,
    upper: row.upper_quartile_minutes,
    typical,
    long: long.has(row),
    timed: row.timed,
    median_text: minutes(row.median_minutes),
    half_text: `${minutes(row.lower_quartile_minutes)} to ${minutes(row.upper_quartile_minutes)}`,
  }));
  const x = stepX(rows);
  const title = 'Minutes: median (dot), middle half of learners (bar)';
  const y = (field: string) => panelY(panels[0], field, title);
  const timed = 'datum.median !== null';
  const middle = { x, y: y('lower'), y2: { field: 'upper' } };
  const isLong = (wanted: boolean) => values.some(({ median, long }) => median !== null && long === wanted);
  // A layer without rows has no extent for the axis, and Vega complains.
  const layers = [
    typical !== null && {
      mark: { type: 'line', style: 'muted', strokeWidth: 1, strokeDash: [4, 4], aria: false },
      encoding: { x, y: y('typical') },
    },
    where(timed, { mark: { type: 'bar', opacity: 0.3, aria: false }, encoding: middle }),
    isLong(false) &&
      where(`${timed} && !datum.long`, {
        mark: { type: 'point', size: 34, opacity: 1, aria: false },
        encoding: { x, y: y('median') },
      }),
    isLong(true) &&
      where(`${timed} && datum.long`, {
        mark: { type: 'point', style: 'contrast', shape: 'diamond', size: 110, opacity: 1, aria: false },
        encoding: { x, y: y('median') },
      }),
  ].filter((layer) => layer !== false);
  const hover = hoverBands(panels, { x }, [
    { field: 'name', title: 'Step' },
    { field: 'median_text', title: 'Median' },
    { field: 'half_text', title: 'Middle half' },
    { field: 'timed', title: 'Learners', count: true },
  ]);
  const compared =
    typical === null
      ? ''
      : `; the dashed line is the typical step’s ${minutesWords(typical)}, and diamonds are steps that clearly take more than one and a half times as long`;
  return {
    spec: layeredSpec({ height: viewHeight(panels), layers: [...weekLayers(panels, x), ...layers, hover] }),
    values,
    summary: `The median and the middle half of the minutes that learners spend on each of ${counted(rows.length, 'step')}${compared}.`,
  };
}
