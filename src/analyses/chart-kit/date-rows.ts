import type { CourseSettings } from '@/course/settings';
import { DAY, dayOf } from '@/stats/timestamp';
import { MOST_LANES, placeDates } from './date-places';

export type DateRow = {
  readonly part: 'date';
  readonly time: number;
  /** Empty for the start of a week, whose number says it. */
  readonly name: string;
  /** The line of its label, from the top. */
  readonly lane: number;
  /** The side of its rule on which its label stands. */
  readonly side: 'left' | 'right';
  /** The moment before which its label ends, so that it crosses no rule; null where that is the end of the axis. */
  readonly until: number | null;
  /** The week of the course that begins there; null for a notable date. */
  readonly week: number | null;
  /** The share of the axis that a week takes. */
  readonly week_share: number;
};

export const LANE = 17;
/** Room for the names of the weeks, below those of the dates. */
export const WEEK_LANE = 15;

/**
 * The course's start, end and notable dates from the first moment to the last, in order of time, the end where its last day
 * is over; after them the starts of
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
    side: 'right' as const,
    until: null,
    week: index + 1,
    week_share,
  })).filter(({ time }) => time >= first && time <= last);
}

/** The moment at which a course is over: the end of its last day. */
const courseEnd = (endDate: string) => (dayOf(endDate) + 1) * DAY;

function notableRows(course: CourseSettings, first: number, last: number): readonly DateRow[] {
  const { startDate, endDate, notableDates } = course;
  const dates = [
    ...(startDate ? [{ time: dayOf(startDate) * DAY, name: 'Start' }] : []),
    ...(endDate ? [{ time: courseEnd(endDate), name: 'End' }] : []),
    ...notableDates.map(({ date, label }) => ({ time: dayOf(date) * DAY, name: label })),
  ]
    .filter(({ time }) => time >= first && time <= last)
    .toSorted((a, b) => a.time - b.time);
  return placeDates(dates, first, last).map((place, index) => ({
    part: 'date',
    ...dates[index],
    ...place,
    week: null,
    week_share: 0,
  }));
}

const lanes = (rows: readonly DateRow[]) =>
  Math.min(rows.filter(({ week }) => week === null).length, MOST_LANES) * LANE;

/** Room above the first panel for the labels of dates and weeks. */
export function dateHeader(rows: readonly DateRow[]): number {
  return lanes(rows) + (rows.some(({ week }) => week !== null) ? WEEK_LANE : 0);
}
