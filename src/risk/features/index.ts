import type { Run } from '@/course/run';
import type { CourseSettings } from '@/course/settings';
import type { LocalTime } from '@/stats/local-time';
import { DAY, dayOf } from '@/stats/timestamp';
import type { Cut } from '../cut';
import { eventsBetween } from '../events';
import { activityFigures } from './activity';
import { type FeatureId, featureIds } from './definitions';
import { commentsBefore, earliest } from './people';
import { quizFigures } from './quiz';
import { stepFigures } from './steps';

/** One row of features for each learner of a model's population. */
export interface FeatureTable {
  /** Numbers in the run's people, going up. */
  readonly learners: Int32Array;
  /** One value for each learner, by feature. None is missing. */
  readonly columns: Readonly<Record<FeatureId, Float64Array>>;
  /** Days, with fractions and without a limit, since each learner's last event: no feature, for saying it in words. */
  readonly quietDays: Float64Array;
}

/** The learners with a step visit before the cut who have enrolled and not unenrolled by then. */
export function atCut(run: Run, visited: Float64Array, cut: number): Int32Array {
  const left = earliest(run, 'unenrolled_at');
  return Int32Array.from(visited.keys()).filter((who) => visited[who] > 0 && !(left[who] < cut));
}

/**
 * What is known at a cut of each learner who is then on the course. Nothing that happened at the cut or later enters:
 * no row of any file with a later time changes a value.
 */
export function featuresAt(run: Run, settings: CourseSettings, time: LocalTime, cut: Cut): FeatureTable {
  const events = eventsBetween(run, Number.NEGATIVE_INFINITY, cut.at);
  const enrolled = earliest(run, 'enrolled_at');
  const steps = stepFigures(run, settings, time, cut, enrolled);
  const quiz = quizFigures(run, cut.at);
  const comments = commentsBefore(run, cut.at);
  const start = settings.startDate === null ? Number.NaN : time.startOf(dayOf(settings.startDate));
  const learners = atCut(run, steps.visited, cut.at);
  const columns = Object.fromEntries(
    featureIds.map((id) => [id, new Float64Array(learners.length)]),
  ) as Record<FeatureId, Float64Array>;
  const quietDays = new Float64Array(learners.length);
  learners.forEach((who, row) => {
    const activity = activityFigures(events, who, cut.at, settings.sessionGapMinutes, time);
    const visited = steps.visited[who];
    const values: Record<FeatureId, number> = {
      total_events: activity.events,
      active_days: activity.activeDays,
      study_minutes: activity.studyMinutes,
      mean_session_minutes: activity.studyMinutes / activity.sessions,
      steps_visited: visited,
      steps_completed: steps.completed[who],
      completion_rate: steps.completed[who] / visited,
      video_completion: steps.videos > 0 ? steps.completedVideos[who] / steps.videos : 0,
      on_schedule: (visited - steps.late[who]) / visited,
      late_steps: steps.late[who],
      furthest_step: steps.furthest[who],
      questions_attempted: quiz.attempted[who],
      first_attempt_score: quiz.score[who],
      score_trend: quiz.trend[who],
      comments: comments[who],
      days_since_last_activity: activity.daysSinceLast,
      silent_share: activity.silentShare,
      regularity: activity.regularity,
      days_enrolled_before_start: enrolled[who] < cut.at ? Math.max(0, (start - enrolled[who]) / DAY) : 0,
    };
    for (const id of featureIds) columns[id][row] = values[id];
    quietDays[row] = activity.quietDays;
  });
  return { learners, columns, quietDays };
}
