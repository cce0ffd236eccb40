import { type DateRow, dateHeader, LANE, WEEK_LANE } from './date-rows';
import type { Panel } from './panels';
import { type Spec, where } from './spec';

const isWeek = "datum.part === 'date' && datum.week !== null";
const isDate = "datum.part === 'date' && datum.week === null";

/**
 * The dates as dashed rules through all panels, each labelled at its top, off the rules of the others; the starts of weeks
 * as light rules, with their names as long as there is room. The rows are in the chart's data.
 */
export function dateLayers(panels: readonly Panel[], x: Spec, rows: readonly DateRow[]): readonly Spec[] {
  // A layer without rows has no extent, of which Vega complains.
  return [
    ...(rows.some(({ week }) => week !== null) ? weekLayers(panels, x) : []),
    ...(rows.some(({ week }) => week === null)
      ? notableLayers(panels, x, panels[0].top - dateHeader(rows) - 4)
      : []),
  ];
}

function notableLayers(panels: readonly Panel[], x: Spec, base: number): readonly Spec[] {
  const y = { expr: `${base} + datum.lane * ${LANE}` };
  const right = "datum.side === 'right'";
  const x0 = "scale('x', datum.time)";
  const end = `datum.until === null ? (${right} ? width + 4 : -4) : scale('x', datum.until)`;
  return [
    ...panels.map((panel, index) =>
      where(isDate, {
        mark: {
          type: 'rule',
          style: 'rule',
          strokeDash: [3, 3],
          y: index === 0 ? y : panel.top,
          y2: panel.bottom,
          aria: false,
        },
        encoding: { x },
      }),
    ),
    where(isDate, {
      mark: {
        type: 'text',
        style: 'note',
        baseline: 'top',
        align: { expr: `${right} ? 'left' : 'right'` },
        dx: { expr: `${right} ? 4 : -4` },
        // Zero is no limit: a plot without width, still to be laid out, has no room to cut a name to.
        limit: { expr: `width < 60 ? 0 : max(1, abs((${end}) - ${x0}) - 8)` },
        y,
        aria: false,
      },
      encoding: { x, text: { field: 'name', type: 'nominal' } },
    }),
  ];
}

/** The starts of weeks. Rules closer than five pixels would be a shade, and are left out. */
function weekLayers(panels: readonly Panel[], x: Spec): readonly Spec[] {
  const room = 'width * datum.week_share';
  const opacity = { expr: `${room} < 5 ? 0 : 1` };
  const text = `${room} < 16 ? '' : ${room} < 30 ? '' + datum.week : ${room} < 56 ? 'W' + datum.week : 'Week ' + datum.week`;
  return [
    ...panels.map(({ top, bottom }, index) =>
      where(isWeek, {
        mark: {
          type: 'rule',
          style: 'quiet',
          opacity,
          y: index === 0 ? top - WEEK_LANE : top,
          y2: bottom,
          aria: false,
        },
        encoding: { x },
      }),
    ),
    where(isWeek, {
      mark: {
        type: 'text',
        style: 'note',
        fontSize: 11.5,
        align: 'left',
        baseline: 'top',
        dx: 3,
        y: panels[0].top - WEEK_LANE,
        text: { expr: text },
        aria: false,
      },
      encoding: { x },
    }),
  ];
}
