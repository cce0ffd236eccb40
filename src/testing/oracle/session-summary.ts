import { DAY, groupBy, MINUTE, mean, median, type OracleRow, present, sum } from './basics';
import { findGroups } from './groups';
import type { OracleRun } from './load';

const GAP = 65 * MINUTE;

interface Study {
  readonly learner: string;
  readonly sessions: number;
  readonly studyMinutes: number;
  readonly meanSessionMinutes: number;
  readonly spanDays: number;
}

/** A session ends where the next first visit comes 65 minutes or more later. */
function study(learner: string, times: readonly number[]): Study {
  const sorted = [...times].sort((a, b) => a - b);
  const sessions: number[][] = [];
  for (const time of sorted) {
    const session = sessions[sessions.length - 1];
    if (session === undefined || time - session[session.length - 1] >= GAP) sessions.push([time]);
    else session.push(time);
  }
  const minutes = sessions.map((session) => (session[session.length - 1] - session[0]) / MINUTE);
  return {
    learner,
    sessions: sessions.length,
    studyMinutes: sum(minutes),
    meanSessionMinutes: sum(minutes) / minutes.length,
    spanDays: (sorted[sorted.length - 1] - sorted[0]) / DAY,
  };
}

/** The table `session_summary`. */
export function sessionSummary(run: OracleRun): OracleRow[] {
  const all: Study[] = [];
  for (const [learner, rows] of groupBy(run.steps, (row) => row.learner)) {
    const times = present(rows.map((row) => row.visited));
    if (times.length > 0) all.push(study(learner, times));
  }
  const found = findGroups(run);
  return ['visited_step', 'fully_participating', 'unenrolled'].map((group) => {
    const own = all.filter(({ learner }) => found.get(group)?.has(learner));
    const sessions = own.map((each) => each.sessions);
    const studyMinutes = own.map((each) => each.studyMinutes);
    const sessionMinutes = own.map((each) => each.meanSessionMinutes);
    const spanDays = own.map((each) => each.spanDays);
    return {
      group,
      learners: own.length,
      mean_sessions: mean(sessions),
      median_sessions: median(sessions),
      mean_study_minutes: mean(studyMinutes),
      median_study_minutes: median(studyMinutes),
      mean_mean_session_minutes: mean(sessionMinutes),
      median_mean_session_minutes: median(sessionMinutes),
      mean_span_days: mean(spanDays),
      median_span_days: median(spanDays),
    };
  });
}
