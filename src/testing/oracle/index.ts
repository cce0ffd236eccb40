import { activityHeatmap } from './activity-heatmap';
import { numberAttempts } from './attempts';
import type { OracleRow } from './basics';
import { course } from './course';
import { enrolmentDaily } from './enrolment-daily';
import { enrolmentDurations } from './enrolment-durations';
import { groups } from './groups';
import { loadRun, type RunTexts } from './load';
import { quizAttempts } from './quiz-attempts';
import { quizOptions } from './quiz-options';
import { quizQuestions } from './quiz-questions';
import { sessionSummary } from './session-summary';
import { stepActivity } from './step-activity';

export type { OracleRow } from './basics';
export type { RunTexts } from './load';

/**
 * The result tables of a run, computed a second time in the plainest way from the texts of its exports, so that the
 * engine's can be checked. It shares no code with the engine. Without responses there are no quiz tables.
 */
export function oracleTables(texts: RunTexts): Map<string, OracleRow[]> {
  const run = loadRun(texts);
  const tables = new Map([
    ['course', course(run)],
    ['groups', groups(run)],
    ['enrolment_daily', enrolmentDaily(run)],
    ['enrolment_durations', enrolmentDurations(run)],
    ['step_activity', stepActivity(run)],
    ['activity_heatmap', activityHeatmap(run)],
    ['session_summary', sessionSummary(run)],
  ]);
  if (!run.responses || run.responses.length === 0) return tables;
  const attempts = numberAttempts(run.responses);
  tables.set('quiz_questions', quizQuestions(attempts));
  tables.set('quiz_options', quizOptions(attempts));
  tables.set('quiz_attempts', quizAttempts(attempts));
  return tables;
}
