import { type LearnerGroup, outside, sameGroup } from '@/course/filter';
import { plainName } from './names';

/** A group that was given a name. */
interface Named {
  readonly name: string;
  readonly group: LearnerGroup;
}

/** The name under which a group is saved, or those outside it are; null where neither is. */
function ownName(saved: readonly Named[], group: LearnerGroup): string | null {
  if (group.length === 0) return null;
  const own = saved.find((each) => sameGroup(each.group, group));
  if (own) return `“${plainName(own.name)}”`;
  const others = saved.find((each) => sameGroup(outside(each.group) ?? [], group));
  return others ? `all but “${plainName(others.name)}”` : null;
}

/** What two compared groups are called: their own names where they have one, else Group A and Group B. */
export function groupNames(
  saved: readonly Named[],
  groups: readonly [LearnerGroup, LearnerGroup],
): readonly [string, string] {
  const [one, other] = groups.map((group) => ownName(saved, group));
  const alike = one === other;
  return [(!alike && one) || 'Group A', (!alike && other) || 'Group B'];
}
