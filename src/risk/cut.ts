import type { CourseSettings } from '@/course/settings';
import type { LocalTime } from '@/stats/local-time';
import { dayOf, isoDate } from '@/stats/timestamp';

/** The end of a course week, or of any day. */
export type CutChoice =
  | { readonly kind: 'week'; readonly week: number }
  /** An ISO date in the course's time zone, included. */
  | { readonly kind: 'day'; readonly date: string };

/** A moment in a run: what happened before it is known, what came at it or later is not. */
export interface Cut {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The last day before it, an ISO date. */
  readonly lastDay: string;
  /** The course week in which that day lies; 0 and below before the start. */
  readonly week: number;
  /** Days of the course before it: 14 at the end of week 2. */
  readonly days: number;
}

/** The moment at which a week or day has just ended; null where the course's start is not known. */
export function cutAt(
  choice: CutChoice,
  { startDate }: Pick<CourseSettings, 'startDate'>,
  time: LocalTime,
): Cut | null {
  if (startDate === null) return null;
  const start = dayOf(startDate);
  const next = choice.kind === 'week' ? start + 7 * choice.week : dayOf(choice.date) + 1;
  return {
    at: time.startOf(next),
    lastDay: isoDate(next - 1),
    week: Math.floor((next - 1 - start) / 7) + 1,
    days: next - start,
  };
}

/** The day of a run on which as many days of the course have passed as before a cut of another run; null where its start is not known. */
export function sameDay(
  { days }: Pick<Cut, 'days'>,
  { startDate }: Pick<CourseSettings, 'startDate'>,
): CutChoice | null {
  return startDate === null ? null : { kind: 'day', date: isoDate(dayOf(startDate) + days - 1) };
}
