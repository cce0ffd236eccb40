import { type EnrolmentWindow, enrolmentWindows } from './filter';
import { type CourseSettings, registrationDay } from './settings';

/** Days from the day of the course's start, both included; endless where the window is open. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/**
 * The days of each window; one follows the other without a gap.
 * @param opens The day on which registration opens, from the start.
 */
export function windowSpans(opens: number): Readonly<Record<EnrolmentWindow, DaySpan>> {
  return {
    long_before: { from: Number.NEGATIVE_INFINITY, to: opens - 1 },
    before_start: { from: opens, to: -1 },
    start_day: { from: 0, to: 0 },
    first_week: { from: 1, to: 6 },
    later: { from: 7, to: Number.POSITIVE_INFINITY },
  };
}

/** Tells in which window a day of enrolment lies, counted in days from the start. */
export function windowsBy(
  settings: Pick<CourseSettings, 'startDate' | 'notableDates'>,
): (daysFromStart: number) => EnrolmentWindow {
  const spans = windowSpans(registrationDay(settings).opens);
  return (days) => enrolmentWindows.find((window) => days <= spans[window].to) ?? 'later';
}
