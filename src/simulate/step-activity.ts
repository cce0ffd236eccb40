import type { Course } from './course';
import { everyLearner, makeLearner } from './learner';
import { Lives } from './life';
import { staffVisits } from './staff';

/** Columns of the step activity export. */
export const stepActivityHeader =
  'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';

/** Visitors whose enrolment the export of enrolments does not have: a few in every run. */
function* strangers(course: Course) {
  const { learners } = course.options;
  const count = 6 + Math.floor(learners / 20_000);
  for (let i = 0; i < count; i++) yield makeLearner(course, learners + i);
}

/** One row per learner and visited step. Yields all rows of a learner at once. */
export function* stepActivity(course: Course): Generator<string> {
  const keys = course.steps.map((step) => `,${step.label},${step.week},${step.number},`);
  const row = (id: string, step: number, visitedAt: number, completedAt: number) =>
    `${id}${keys[step]}${course.stamp(visitedAt)},${course.stamp(completedAt)}\n`;

  for (const { member, step, visitedAt, completedAt } of staffVisits(course)) {
    yield row(member.id, step, visitedAt, completedAt);
  }
  const lives = new Lives(course);
  for (const people of [everyLearner(course), strangers(course)]) {
    for (const learner of people) {
      const { visits, steps, visitedAt, completedAt } = lives.live(learner);
      let rows = '';
      for (let i = 0; i < visits; i++) rows += row(learner.id, steps[i]!, visitedAt[i]!, completedAt[i]!);
      if (rows !== '') yield rows;
    }
  }
}
