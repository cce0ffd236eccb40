import type { CourseSettings } from '@/course/settings';
import { DAY, dayOf } from '@/stats/timestamp';
import type { Spec } from './spec';
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
