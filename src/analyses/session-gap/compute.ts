import { sessionMinutes, studySessions } from '@/course/study-sessions';
import { type Visits, visitsInOrder } from '@/course/visits';
import { countValue } from '@/stats/count-value';
import { quantileOfCounts } from '@/stats/quantile';
import { selectMedian } from '@/stats/select-median';
import type { Compute } from '../context';
import { GAPS } from './gaps';
import type { SessionGapResult, SessionGapRow } from './tables';

function gapRow(visits: Visits, gap_minutes: number, current: boolean): SessionGapRow {
  const sessions = studySessions(visits, gap_minutes);
  const { starts } = sessions;
  // How many learners have so many sessions.
  const counts: number[] = [0];
  let learners = 0;
  for (let person = 0; person + 1 < starts.length; person++) {
    const own = starts[person + 1] - starts[person];
    if (own === 0) continue;
    countValue(counts, own);
    learners++;
  }
  const lengths = new Float64Array(starts[starts.length - 1]);
  let study_minutes = 0;
  for (let session = 0; session < lengths.length; session++) {
    lengths[session] = sessionMinutes(visits, sessions, session);
    study_minutes += lengths[session];
  }
  return {
    gap_minutes,
    current,
    learners,
    sessions: lengths.length,
    mean_sessions: lengths.length / learners,
    median_sessions: quantileOfCounts(counts, 0.5),
    mean_session_minutes: study_minutes / lengths.length,
    median_session_minutes: selectMedian(lengths),
    study_minutes,
  };
}

/** Sessions and study time for twelve gaps from ten minutes to a day, and for the gap of the settings. */
export const compute: Compute<SessionGapResult> = ({ run, rows, settings }) => {
  const activity = rows('step-activity');
  const visits = activity ? visitsInOrder(activity, run.people.ids.length) : null;
  if (!visits || visits.times.length === 0) return { session_gap: [] };
  const inUse = settings.sessionGapMinutes;
  const gaps = [...new Set([...GAPS, inUse])].sort((a, b) => a - b);
  return { session_gap: gaps.map((gap) => gapRow(visits, gap, gap === inUse)) };
};
