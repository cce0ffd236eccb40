import type { CourseSettings } from '@/course/settings';
import { DAY, dayOf } from '@/stats/timestamp';
import type { Panel } from './panels';
import { type Spec, where } from './spec';
import { weekTickValues } from './week-ticks';

export { DAY };

/** More days than this, and the axis names years. */
const YEARS_FROM = 300;

/**
 * The horizontal encoding of moments given in milliseconds of UTC, from the first to the last, with ticks at whole weeks from
 * the course's start, or days where they are few.
 */
export function timeX({ startDate }: Pick<CourseSettings, 'startDate'>, first: number, last: number): Spec {
  const long = last - first > YEARS_FROM * DAY;
  const [format, room] = long ? ['%-d %b %Y', 96] : ['%-d %b', 64];
  const start = startDate === null ? null : dayOf(startDate) * DAY;
  return {
    field: 'time',
    type: 'temporal',
    scale: { type: 'utc', nice: false },
    axis: {
      title: null,
      values: { expr: weekTickValues(first, last, start, room) },
      labelExpr: `utcFormat(datum.value, '${format}')`,
      labelOverlap: 'greedy',
      labelSeparation: 8,
      labelFlush: true,
    },
  };
}

export type DateRow = {
  readonly part: 'date';
  readonly time: number;
  /** Empty for the start of a week, whose number says it. */
  readonly name: string;
  /** Each label has a line of its own, so that none covers another. */
  readonly lane: number;
  /** The week of the course that begins there; null for a notable date. */
  readonly week: number | null;
  /** The share of the axis that a week takes. */
  readonly week_share: number;
};

const LANE = 17;
const MOST_LANES = 6;
/** Room for the names of the weeks, below those of the dates. */
const WEEK_LANE = 15;

/**
 * The course's start, end and notable dates from the first moment to the last, in order of time; after them the starts of
 * the course's weeks, where its start is known.
 */
export function dateRows(course: CourseSettings, first: number, last: number): readonly DateRow[] {
  return [...notableRows(course, first, last), ...weekRows(course, first, last)];
}

function weekRows({ startDate, weeks }: CourseSettings, first: number, last: number): readonly DateRow[] {
  if (startDate === null) return [];
  const start = dayOf(startDate) * DAY;
  const week_share = last > first ? (7 * DAY) / (last - first) : 0;
  return Array.from({ length: weeks }, (_, index) => ({
    part: 'date' as const,
    time: start + 7 * index * DAY,
    name: '',
    lane: 0,
    week: index + 1,
    week_share,
  })).filter(({ time }) => time >= first && time <= last);
}

function notableRows(course: CourseSettings, first: number, last: number): readonly DateRow[] {
  const named = [
    ...(course.startDate ? [{ date: course.startDate, label: 'Start' }] : []),
    ...(course.endDate ? [{ date: course.endDate, label: 'End' }] : []),
    ...course.notableDates,
  ];
  return named
    .map(({ date, label }) => ({ time: dayOf(date) * DAY, name: label }))
    .filter(({ time }) => time >= first && time <= last)
    .toSorted((a, b) => a.time - b.time)
    .map(({ time, name }, index) => ({
      part: 'date',
      time,
      name,
      lane: index % MOST_LANES,
      week: null,
      week_share: 0,
    }));
}

const isWeek = "datum.part === 'date' && datum.week !== null";
const isDate = "datum.part === 'date' && datum.week === null";
const lanes = (rows: readonly DateRow[]) =>
  Math.min(rows.filter(({ week }) => week === null).length, MOST_LANES) * LANE;

/** Room above the first panel for the labels of dates and weeks. */
export function dateHeader(rows: readonly DateRow[]): number {
  return lanes(rows) + (rows.some(({ week }) => week !== null) ? WEEK_LANE : 0);
}

/**
 * The dates as dashed rules through all panels, each labelled at its top on the side that has more room; the starts of weeks
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
  const right = "scale('x', datum.time) > width / 2";
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
        align: { expr: `${right} ? 'right' : 'left'` },
        dx: { expr: `${right} ? -4 : 4` },
        limit: { expr: `${right} ? scale('x', datum.time) - 4 : width - scale('x', datum.time) - 4` },
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
