import { activityHeatmap } from './activity-heatmap';
import { activityWeeks } from './activity-weeks';
import { campaigns } from './campaigns';
import { commentActivity } from './comment-activity';
import { commentPeople } from './comment-people';
import { courseWaves } from './course-waves';
import type { Analysis, Card } from './definition';
import { enrolmentCohorts } from './enrolment-cohorts';
import { enrolmentDaily } from './enrolment-daily';
import { enrolmentDays } from './enrolment-days';
import { enrolmentDurations } from './enrolment-durations';
import { finishing } from './finishing';
import { groupCross } from './group-cross';
import { groups } from './groups';
import { kindCompletion } from './kind-completion';
import { lastCompletions } from './last-completions';
import { learnerCourse } from './learner-course';
import { learnerProfile } from './learner-profile';
import { learnerTimeline } from './learner-timeline';
import { learnerWeeks } from './learner-weeks';
import { leavingSurvey } from './leaving-survey';
import { moderationPlan } from './moderation-plan';
import { quiz } from './quiz';
import { quizAnswerers } from './quiz-answerers';
import { quizFlags } from './quiz-flags';
import { quizMulti } from './quiz-multi';
import { quizStatistics } from './quiz-statistics';
import { sessionDistributions } from './session-distributions';
import { sessionGap } from './session-gap';
import { sessionPace } from './session-pace';
import { sessionSummary } from './session-summary';
import { sessionWeeks } from './session-weeks';
import { stepActivity } from './step-activity';
import { stepCalendar } from './step-calendar';
import { stepSurvival } from './step-survival';
import { stepTiming } from './step-timing';
import { stepTransitions } from './step-transitions';
import { studyRhythm } from './study-rhythm';
import { videoStats } from './video-stats';
import { weekFinish } from './week-finish';
import { weeklyPulse } from './weekly-pulse';
import { weeklySentiment } from './weekly-sentiment';

/** Every analysis, in the order of the pages. */
export const analyses: readonly Analysis[] = [
  groups,
  groupCross,
  enrolmentDaily,
  enrolmentDurations,
  enrolmentDays,
  enrolmentCohorts,
  learnerProfile,
  stepActivity,
  lastCompletions,
  stepSurvival,
  finishing,
  stepTiming,
  stepCalendar,
  courseWaves,
  weekFinish,
  stepTransitions,
  activityHeatmap,
  activityWeeks,
  weeklyPulse,
  kindCompletion,
  moderationPlan,
  sessionSummary,
  sessionDistributions,
  sessionWeeks,
  sessionPace,
  studyRhythm,
  sessionGap,
  commentActivity,
  commentPeople,
  quizFlags,
  quiz,
  quizStatistics,
  quizMulti,
  quizAnswerers,
  leavingSurvey,
  weeklySentiment,
  videoStats,
  campaigns,
  learnerCourse,
  learnerTimeline,
  learnerWeeks,
];

/** The card with this path, `analysis/card`, and the analysis it belongs to; null where there is none. */
export function findCard(path: string): { readonly analysis: Analysis; readonly card: Card } | null {
  const [analysisId, cardId] = path.split('/');
  const analysis = analyses.find(({ id }) => id === analysisId);
  const card = analysis?.cards.find(({ id }) => id === cardId);
  return analysis && card ? { analysis, card } : null;
}
