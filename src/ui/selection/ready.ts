import {
  type Condition,
  type EnrolmentWindow,
  enrolmentWindows,
  type LearnerGroup,
  without,
} from '@/course/filter';
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

/** The group with a condition where it had none such, else without it. */
export function toggled(group: LearnerGroup, condition: Condition): LearnerGroup {
  const others = without(group, condition);
  return others.length < group.length ? others : [...group, condition];
}
