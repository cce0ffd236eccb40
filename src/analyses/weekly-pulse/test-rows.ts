import { dayOf, isoDate } from '@/stats/timestamp';
import type { WeeklyPulseRow } from './tables';

/** What a week has: active learners, and the learners on the course with their mean scores, or null after its end. */
export type Week = readonly [
  active: number,
  scores: readonly [onCourse: number, engagement: number, confidence: number] | null,
];

/** Weeks from the first, which begins on 2 March 2020. */
export function pulseRows(weeks: readonly Week[]): WeeklyPulseRow[] {
  return weeks.map(([active, scores], index) => {
    const first = dayOf('2020-03-02') + 7 * index;
    const [on_course = null, engagement = null, confidence = null] = scores ?? [];
    return {
      week: index + 1,
      from: isoDate(first),
      to: isoDate(first + 6),
      active,
      on_course,
      engagement,
      confidence,
    };
  });
}
