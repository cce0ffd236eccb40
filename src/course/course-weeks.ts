import type { LocalTime } from '@/stats/local-time';
import { dayOf } from '@/stats/timestamp';

/** The course week of a time, for an event of that person. */
export type CourseWeek = (at: number, person: number) => number;

/**
 * From a time to its course week: seven days each by the clock given, week 1 beginning on the course's start date, week 0 being the
 * one before. Null where the start is not known.
 */
export function courseWeeks(time: LocalTime, startDate: string | null): CourseWeek | null {
  if (startDate === null) return null;
  const start = dayOf(startDate);
  return (at, person) => Math.floor((time.day(at, person) - start) / 7) + 1;
}
