import type { SessionWeekRow } from './tables';

/** Weeks from a first one, with so many new and returning learners each, of one session and half an hour. */
export function weekRows(
  first: number,
  learners: readonly (readonly [fresh: number, returning: number])[],
): SessionWeekRow[] {
  return learners.map(([new_learners, returning], index) => {
    const active = new_learners + returning;
    return {
      week: first + index,
      from: `2021-01-${String(index + 1).padStart(2, '0')}`,
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
