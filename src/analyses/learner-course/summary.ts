import { axisTime } from '../learner-moments';
import type { LearnerStepsRow, LearnerVisitsRow } from './tables';

/** What a learner's visits come to. */
export interface CourseSummary {
  readonly first: LearnerVisitsRow;
  readonly last: LearnerVisitsRow;
  readonly visited: number;
  readonly completed: number;
  readonly sessions: number;
  /** The step furthest on in the course. */
  readonly furthest: LearnerVisitsRow;
  /** Its place in the course, from 1; null where it is none of the course's steps. */
  readonly place: number | null;
  /** Steps before it that were not visited. */
  readonly skipped: number;
}

const order = (a: LearnerStepsRow, b: LearnerStepsRow) =>
  a.week_number - b.week_number || a.step_number - b.step_number;

/** Sums up one learner's visits, which are in order of time; null where there are none. */
export function summarise(
  visits: readonly LearnerVisitsRow[],
  steps: readonly LearnerStepsRow[],
): CourseSummary | null {
  const [first] = visits;
  const last = visits.at(-1);
  if (!first || !last) return null;
  const furthest = visits.reduce((far, visit) => (order(visit, far) > 0 ? visit : far), first);
  const index = steps.findIndex((step) => order(step, furthest) === 0);
  return {
    first,
    last,
    visited: visits.length,
    completed: visits.filter(({ completed_at }) => completed_at !== null).length,
    sessions: last.session,
    furthest,
    place: index < 0 ? null : index + 1,
    skipped: index + 1 - visits.length,
  };
}

/** The longest pause between two sessions in minutes, between these visits; null where there is one session. */
export function longestBreak(
  visits: readonly LearnerVisitsRow[],
): { readonly from: LearnerVisitsRow; readonly to: LearnerVisitsRow; readonly minutes: number } | null {
  const breaks = visits.slice(1).flatMap((to, index) => {
    const from = visits[index];
    return to.session === from.session ? [] : [{ from, to, minutes: to.minutes - from.minutes }];
  });
  return breaks.reduce<(typeof breaks)[number] | null>(
    (longest, each) => (longest === null || each.minutes > longest.minutes ? each : longest),
    null,
  );
}

/** The steps first visited before, in and after the course week that they belong to. */
export function paceOf(visits: readonly LearnerVisitsRow[]): {
  readonly early: number;
  readonly onTime: number;
  readonly late: number;
} {
  const ahead = visits.flatMap(({ course_week, week_number }) =>
    course_week === null ? [] : [week_number - course_week],
  );
  return {
    early: ahead.filter((weeks) => weeks > 0).length,
    onTime: ahead.filter((weeks) => weeks === 0).length,
    late: ahead.filter((weeks) => weeks < 0).length,
  };
}

/** From the first of these visits to the last, in milliseconds of the axis. */
export function axisSpan(visits: readonly LearnerVisitsRow[]): readonly [number, number] {
  const times = visits.map(({ visited_at }) => axisTime(visited_at));
  return [Math.min(...times), Math.max(...times)];
}
