import { countAnswers } from '@/course/answers';
import type { AnswerField } from '@/course/filter';
import { selectLearners } from '@/course/population';
import type { Run } from '@/course/run';
import type { CourseSettings } from '@/course/settings';
import type { LocalTime } from '@/stats/local-time';
import type { AnswerGroup } from './fairness';

/** What stands for a learner who did not answer. */
export const NOT_ANSWERED = 2;

/** What learners told of themselves: for each field the groups of those who gave an answer, the most frequent first. */
export function answerGroups(
  run: Run,
  settings: CourseSettings,
  time: LocalTime,
  learners: Int32Array,
  fields: readonly AnswerField[],
): AnswerGroup[] {
  const answers = countAnswers(run).filter(({ field }) => fields.includes(field));
  const who = answers.map(({ field, value }) => ({
    field,
    value,
    has: selectLearners(run, [{ kind: 'answered', field, value, not: false }], settings, time).has,
  }));
  return who.map(({ field, value, has }) => {
    const sameField = who.filter((each) => each.field === field);
    const member = Uint8Array.from(learners, (person) => {
      if (has[person] === 1) return 1;
      return sameField.some((each) => each.has[person] === 1) ? 0 : NOT_ANSWERED;
    });
    return { field, value, member };
  });
}
