import type { LocalTime } from '@/stats/local-time';
import { dayOf } from '@/stats/timestamp';

/**
 * From a time to its course week: seven local days each, week 1 beginning on the course's start date, week 0 being the
 * one before. Null where the start is not known.
 */
export function courseWeeks(time: LocalTime, startDate: string | null): ((at: number) => number) | null {
  if (startDate === null) return null;
  const start = dayOf(startDate);
  return (at) => Math.floor((time.day(at) - start) / 7) + 1;
}
