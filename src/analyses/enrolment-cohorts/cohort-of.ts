import type { Cohort } from './tables';

/** The cohort of an enrolment this many days after the day of the course's start. */
export function cohortOf(days: number): Cohort {
  if (days < -28) return 'earlier';
  if (days < 0) return 'four_weeks_before';
  if (days === 0) return 'start_day';
  return days < 7 ? 'first_week' : 'later';
}

/** The days from the start on which a cohort enrolled, both included; endless where it is open. */
export const cohortSpans: Readonly<Record<Cohort, { readonly from: number; readonly to: number }>> = {
  earlier: { from: Number.NEGATIVE_INFINITY, to: -29 },
  four_weeks_before: { from: -28, to: -1 },
  start_day: { from: 0, to: 0 },
  first_week: { from: 1, to: 6 },
  later: { from: 7, to: Number.POSITIVE_INFINITY },
};
