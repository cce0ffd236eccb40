import { type Condition, type EnrolmentWindow, enrolmentWindows, type LearnerGroup } from '@/course/filter';
import { groupIds } from '@/course/group-sources';

/** The groups of learners by what they did. */
export const didConditions: readonly Condition[] = groupIds.map((group) => ({
  kind: 'did',
  group,
  not: false,
}));

/** The groups of learners by when they enrolled, as against the start. */
export const windowConditions: readonly Condition[] = enrolmentWindows.map((window: EnrolmentWindow) => ({
  kind: 'enrolled_in',
  window,
  not: false,
}));

const keyOf = (condition: Condition) => JSON.stringify({ ...condition, not: false });

/** Whether two conditions ask the same, turned to “not” or not. */
export function sameQuestion(a: Condition, b: Condition): boolean {
  return keyOf(a) === keyOf(b);
}

/** The group with a condition where it had none such, else without it. */
export function toggled(group: LearnerGroup, condition: Condition): LearnerGroup {
  const others = without(group, condition);
  return others.length < group.length ? others : [...group, condition];
}

/** The group without a condition. */
export function without(group: LearnerGroup, condition: Condition): LearnerGroup {
  return group.filter((other) => !sameQuestion(other, condition));
}
