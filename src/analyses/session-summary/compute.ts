import { type LearnerSessions, learnerSessions } from '@/course/learner-sessions';
import { orNull } from '@/stats/or-null';
import { mean, median } from '@/stats/summary';
import type { Compute } from '../context';
import { selectedMembers } from '../members';
import type { SessionGroup, SessionSummaryResult, SessionSummaryRow } from './tables';

const GROUPS: readonly SessionGroup[] = ['visited_step', 'fully_participating', 'unenrolled'];

function summarise(group: SessionGroup, learners: readonly LearnerSessions[]): SessionSummaryRow {
  const sessions = learners.map((learner) => learner.sessions);
  const minutes = learners.map((learner) => learner.studyMinutes);
  const lengths = learners.map((learner) => learner.meanSessionMinutes);
  const spans = learners.map((learner) => learner.spanDays);
  return {
    group,
    learners: learners.length,
    mean_sessions: orNull(mean(sessions)),
    median_sessions: orNull(median(sessions)),
    mean_study_minutes: orNull(mean(minutes)),
    median_study_minutes: orNull(median(minutes)),
    mean_mean_session_minutes: orNull(mean(lengths)),
    median_mean_session_minutes: orNull(median(lengths)),
    mean_span_days: orNull(mean(spans)),
    median_span_days: orNull(median(spans)),
  };
}

/** How the population studies: means and medians over the learners of each group of the selection who visited a step. */
export const compute: Compute<SessionSummaryResult> = (context) => {
  const { run, rows, settings } = context;
  const activity = rows('step-activity');
  const all = activity ? learnerSessions(activity, run.people.ids.length, settings.sessionGapMinutes) : [];
  return {
    session_summary: GROUPS.map((group) => {
      const members = selectedMembers(context, group);
      return summarise(
        group,
        all.filter(({ person }) => members?.[person] === 1),
      );
    }),
  };
};
