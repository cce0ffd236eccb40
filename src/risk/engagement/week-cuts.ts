import type { CourseSettings } from '@/course/settings';
import type { LocalTime } from '@/stats/local-time';
import { type Cut, cutAt } from '../cut';

/** A week of the course as far as it is known, from its first moment (included) to its cut. */
export interface KnownWeek {
  readonly week: number;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly cut: Cut;
}

/** The course's weeks up to a cut, from week 1; the last ends at the cut. None where the start is not known or lies later. */
export function weeksUntil(
  cut: Cut,
  settings: Pick<CourseSettings, 'startDate'>,
  time: LocalTime,
): KnownWeek[] {
  return Array.from({ length: Math.max(0, cut.week) }, (_, before) => before + 1).flatMap((week) => {
    const [begin, end] = [week - 1, week].map((each) => cutAt({ kind: 'week', week: each }, settings, time));
    return begin && end ? [{ week, from: begin.at, cut: end.at < cut.at ? end : cut }] : [];
  });
}
