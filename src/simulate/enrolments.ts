import type { Course } from './course';
import { line } from './csv';
import { demographicsOf, noDemographics } from './demographics';
import { departureOf } from './departure';
import { everyLearner } from './learner';
import { Lives } from './life';
import { staffOf } from './staff';
import { DAY, HOUR } from './time';

/** Columns of the enrolments export. */
export const enrolmentsHeader =
  'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at,purchased_statement_at,' +
  'gender,country,age_range,highest_education_level,employment_status,employment_area,detected_country';

/** One row per learner, and the staff who are enrolled. */
export function* enrolments(course: Course): Generator<string> {
  for (const { index, id, enrolledAs } of staffOf(course)) {
    if (enrolledAs === null) continue;
    const enrolledAt = course.stamp(course.startsAt - (70 - 3 * index) * DAY + 9 * HOUR + 613 * index);
    yield line(id, enrolledAt, '', enrolledAs, '', '', ...noDemographics);
  }
  const lives = new Lives(course);
  for (const learner of everyLearner(course)) {
    const life = lives.live(learner);
    const { unenrolledAt, purchasedAt } = departureOf(course, learner, life);
    yield line(
      learner.id,
      course.stamp(learner.enrolledAt),
      course.stamp(unenrolledAt),
      'learner',
      course.stamp(life.finishedAt),
      course.stamp(purchasedAt),
      ...demographicsOf(course, learner),
    );
  }
}
