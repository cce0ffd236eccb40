import type { LearnerCourseResult, LearnerVisitsRow } from './tables';

/** Monday, 2 March 2020: the start of the course in the tests' view. */
const START = Date.UTC(2020, 2, 2);

/** A learner's visit: the step, the hours since the start of the course, the session, whether it was completed. */
export type Visit = readonly [step: string, hours: number, session: number, completed?: boolean];

const moment = (hours: number) =>
  new Date(START + hours * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

function visitRow([step, hours, session, completed]: Visit, number: number, first: number): LearnerVisitsRow {
  const [week_number, step_number] = step.split('.').map(Number);
  return {
    learner: `learner-${number}`,
    number,
    week_number,
    step_number,
    session,
    visited_at: moment(hours),
    minutes: (hours - first) * 60,
    course_week: Math.floor(hours / 168) + 1,
    completed_at: completed ? moment(hours + 1) : null,
  };
}

/** What is computed of learners with these visits, each in order of time, in a course of two weeks with four steps each. */
export function courseResult(...learners: readonly (readonly Visit[])[]): LearnerCourseResult {
  return {
    learner_visits: learners.flatMap((visits, index) =>
      visits.map((visit) => visitRow(visit, index + 1, visits[0][1])),
    ),
    learner_steps: [1, 2].flatMap((week_number) =>
      [1, 2, 3, 4].map((step_number) => ({ week_number, step_number })),
    ),
  };
}
