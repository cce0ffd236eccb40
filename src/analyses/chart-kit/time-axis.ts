import type { CourseSettings } from '@/course/settings';
import { DAY, dayOf } from '@/stats/timestamp';
import type { Panel } from './panels';
import { type Spec, where } from './spec';

export { DAY };

/** More days than this, and the axis names months. */
const MONTHS_FROM = 300;

/** The horizontal encoding of moments given in milliseconds of UTC. */
export function timeX(days: number): Spec {
  const format = days > MONTHS_FROM ? '%b %Y' : '%-d %b';
  return {
    field: 'time',
    type: 'temporal',
    scale: { type: 'utc', nice: false },
    axis: {
      title: null,
      tickCount: { expr: 'max(2, floor(width / 64))' },
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
  readonly name: string;
  /** Each label has a line of its own, so that none covers another. */
  readonly lane: number;
};

const LANE = 17;
const MOST_LANES = 6;

/** The course's start, end and notable dates from the first moment to the last, in order of time. */
export function dateRows(course: CourseSettings, first: number, last: number): readonly DateRow[] {
  const named = [
    ...(course.startDate ? [{ date: course.startDate, label: 'Start' }] : []),
    ...(course.endDate ? [{ date: course.endDate, label: 'End' }] : []),
    ...course.notableDates,
  ];
  return named
    .map(({ date, label }) => ({ time: dayOf(date) * DAY, name: label }))
    .filter(({ time }) => time >= first && time <= last)
    .toSorted((a, b) => a.time - b.time)
    .map(({ time, name }, index) => ({ part: 'date', time, name, lane: index % MOST_LANES }));
}

/** Room above the first panel for the dates' labels. */
export function dateHeader(rows: readonly DateRow[]): number {
  return Math.min(rows.length, MOST_LANES) * LANE;
}

/** The dates as rules through all panels, each labelled at its top on the side that has more room. */
export function dateLayers(panels: readonly Panel[], x: Spec, rows: readonly DateRow[]): readonly Spec[] {
  if (rows.length === 0) return [];
  const base = panels[0].top - dateHeader(rows) - 4;
  const y = { expr: `${base} + datum.lane * ${LANE}` };
  const right = "scale('x', datum.time) > width / 2";
  return [
    ...panels.map((panel, index) =>
      where("datum.part === 'date'", {
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
    where("datum.part === 'date'", {
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
