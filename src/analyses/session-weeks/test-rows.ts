import { dayOf, isoDate } from '@/stats/timestamp';
import type { SessionWeekRow } from './tables';

const WEEK_1 = dayOf('2021-01-01');

/** Weeks from a first one, week 1 beginning on 1 January 2021, with so many new and returning learners each, of one session and half an hour. */
export function weekRows(
  first: number,
  learners: readonly (readonly [fresh: number, returning: number])[],
): SessionWeekRow[] {
  return learners.map(([new_learners, returning], index) => {
    const active = new_learners + returning;
    return {
      week: first + index,
      from: isoDate(WEEK_1 + 7 * (first + index - 1)),
      active,
      new_learners,
      returning,
      sessions: active,
      study_minutes: 30 * active,
      mean_study_minutes: active > 0 ? 30 : null,
      median_study_minutes: active > 0 ? 12 + index : null,
    };
  });
}
