import { type EnrolmentWindow, enrolmentWindows } from './filter';

/** How many days before the start counts as long before it. */
export const LONG_BEFORE_DAYS = 28;

/** Days from the day of the course's start, both included; endless where the window is open. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** The days of each window; one follows the other without a gap. */
export const windowSpans: Readonly<Record<EnrolmentWindow, DaySpan>> = {
  long_before: { from: Number.NEGATIVE_INFINITY, to: -LONG_BEFORE_DAYS - 1 },
  before_start: { from: -LONG_BEFORE_DAYS, to: -1 },
  start_day: { from: 0, to: 0 },
  first_week: { from: 1, to: 6 },
  later: { from: 7, to: Number.POSITIVE_INFINITY },
};

/** The window in which a day of enrolment lies, counted in days from the start. */
export function windowOf(daysFromStart: number): EnrolmentWindow {
  return enrolmentWindows.find((window) => daysFromStart <= windowSpans[window].to) ?? 'later';
}
