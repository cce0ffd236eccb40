import type { CardView, Chart } from '@/analyses/definition';
import { clockWords } from '@/words/clock';
import { hourWords } from '@/words/dates';
import { percent } from '@/words/numbers';
import { tooltip } from '../chart-kit/hover';
import { givenWidth, layeredSpec, type Spec, where } from '../chart-kit/spec';
import { wholeOf } from '../withholding/wholes';
import { activityWords, chosenActivity, eventsText, weekdays } from './activities';
import { chosenRows, type HeatmapRows, weekHours } from './cells';

const ROW = 30;
const hours = Array.from({ length: 24 }, (_, hour) => hour);

function position(zone: string): { readonly x: Spec; readonly y: Spec } {
  return {
    x: {
      field: 'hour',
      type: 'ordinal',
      scale: { domain: hours, paddingInner: 0.06, paddingOuter: 0 },
      axis: {
        title: `Hour of the day, ${zone}`,
        orient: 'top',
        titleAnchor: 'start',
        labelAngle: 0,
        labelExpr: "(datum.value < 10 ? '0' : '') + datum.value",
        labelOverlap: 'parity',
        labelSeparation: 5,
        domain: false,
      },
    },
    y: {
      field: 'day',
      type: 'nominal',
      scale: { domain: weekdays, paddingInner: 0.06, paddingOuter: 0 },
      axis: {
        title: null,
        domain: false,
        labelExpr: `${givenWidth} < 480 ? slice(datum.value, 0, 3) : datum.value`,
      },
    },
  };
}

/** The 168 hours of a week: as shaded cells, or as bubbles whose areas compare better. */
export function heatmapChart(result: HeatmapRows, view: CardView): Chart | null {
  const cells = weekHours(chosenRows(result, view));
  const total = wholeOf(
    view,
    chosenActivity(view),
    cells.reduce((sum, cell) => sum + cell.count, 0),
  );
  if (total === 0) return null;
  const what = activityWords[chosenActivity(view)];
  const zone = clockWords(view);
  const { x, y } = position(zone);
  const fields = tooltip([
    { field: 'day', title: 'Day' },
    { field: 'time', title: 'Time' },
    { field: 'count', title: what, count: true },
    { field: 'share', title: 'Share' },
  ]);
  const ground = {
    mark: { type: 'rect', style: 'quiet', fillOpacity: 0.3, aria: false },
    encoding: { x, y, tooltip: fields },
  };
  const marks = view.choices.view === 'bubbles' ? bubbles(x, y, fields, what) : shades(x, y, fields, what);
  const values = cells.map((cell) => ({
    ...cell,
    day: weekdays[cell.weekday],
    time: `${hourWords(cell.hour)} to ${hourWords(cell.hour + 1)}`,
    share: percent(cell.count, total),
  }));
  return {
    spec: layeredSpec({ height: weekdays.length * ROW, layers: [ground, where('datum.count > 0', marks)] }),
    values,
    summary: `${eventsText(total, chosenActivity(view))} by weekday and hour of the day in ${zone}.`,
  };
}

const legend = (title: string): Spec => ({
  title,
  orient: 'bottom',
  direction: 'horizontal',
  titleLimit: 300,
  format: ',d',
});

function shades(x: Spec, y: Spec, fields: readonly Spec[], what: string): Spec {
  const color = {
    field: 'count',
    type: 'quantitative',
    scale: { zero: true },
    legend: {
      ...legend(`${what} in the hour`),
      gradientLength: { expr: 'min(240, width * 0.7)' },
      tickMinStep: 1,
    },
  };
  return { mark: { type: 'rect', aria: false }, encoding: { x, y, color, tooltip: fields } };
}

function bubbles(x: Spec, y: Spec, fields: readonly Spec[], what: string): Spec {
  const largest = `pow(min(${ROW - 4}, width / 24), 2) * 0.785`;
  const size = {
    field: 'count',
    type: 'quantitative',
    scale: { zero: true, nice: false, range: [0, { expr: largest }] },
    legend: { ...legend(`${what} in the hour`), tickCount: 4, symbolType: 'circle' },
  };
  return { mark: { type: 'circle', opacity: 1, aria: false }, encoding: { x, y, size, tooltip: fields } };
}
