import { courseWeeks } from '@/course/course-weeks';
import { stepsInUse } from '@/course/steps-in-use';
import { studySessions } from '@/course/study-sessions';
import { MINUTE } from '@/stats/timestamp';
import { type AskedLearner, askedLearners, rowsOf } from '../asked-learners';
import type { AnalysisContext, Compute } from '../context';
import { localMoment } from '../learner-moments';
import type { LearnerCourseResult, LearnerVisitsRow } from './tables';
import { type StepVisit, visitsOf } from './visits';

/** The number of the session that each visit is part of, from 1. */
function sessionNumbers(visits: readonly StepVisit[], gapMinutes: number): Int32Array {
  const times = Float64Array.from(visits, ({ at }) => at);
  const sessions = studySessions({ times, starts: Uint32Array.of(0, times.length) }, gapMinutes);
  const numbers = new Int32Array(times.length);
  for (let session = 0; session < sessions.starts[1]; session++) {
    numbers.fill(session + 1, sessions.visits[session], sessions.visits[session + 1]);
  }
  return numbers;
}

function visitRows(
  { run, settings, time }: AnalysisContext,
  { id, number, person }: AskedLearner,
  visits: readonly StepVisit[],
): LearnerVisitsRow[] {
  const sessions = sessionNumbers(visits, settings.sessionGapMinutes);
  const weekOf = courseWeeks(time, settings.startDate);
  return visits.map(({ step, at, completed }, index) => ({
    learner: id,
    number,
    week_number: run.steps.weeks[step],
    step_number: run.steps.numbers[step],
    session: sessions[index],
    visited_at: localMoment(time, at, person),
    minutes: (at - visits[0].at) / MINUTE,
    course_week: weekOf ? weekOf(at, person) : null,
    completed_at: Number.isNaN(completed) ? null : localMoment(time, completed, person),
  }));
}

/** Which step each of the learners asked for first visited when, and in which session. */
export const compute: Compute<LearnerCourseResult> = (context) => {
  const { run, inTimes } = context;
  const learners = askedLearners(context);
  const activity = run.tables.get('step-activity');
  if (!activity || learners.length === 0) return { learner_visits: [], learner_steps: [] };
  const rows = rowsOf(activity, learners);
  return {
    learner_visits: learners.flatMap((learner, index) =>
      visitRows(context, learner, visitsOf(activity, rows[index], inTimes, learner.person)),
    ),
    learner_steps: Array.from(stepsInUse(run), (place) => ({
      week_number: run.steps.weeks[place],
      step_number: run.steps.numbers[place],
    })),
  };
};
