import { type GroupId, groupIds, groupSources } from '@/course/group-sources';
import type { Compute } from '../context';
import { selectedMembers } from '../members';
import type { GroupCrossResult, GroupCrossRow } from './tables';

/** Every group against every other; groups that a missing file hides are left out. */
export const compute: Compute<GroupCrossResult> = (context) => {
  const { run, population } = context;
  const known = groupIds.flatMap((group): [GroupId, Uint8Array][] => {
    if (groupSources[group].dataset === 'enrolments' && run.withoutEnrolments) return [];
    const members = selectedMembers(context, group);
    return members ? [[group, members]] : [];
  });
  const pair = (group: GroupId, a: Uint8Array, other: GroupId, b: Uint8Array): GroupCrossRow => {
    let [first, both, either] = [0, 0, 0];
    for (let person = 0; person < a.length; person++) {
      if (population.has[person] !== 1) continue;
      first += a[person];
      both += a[person] & b[person];
      either += a[person] | b[person];
    }
    return {
      group,
      other,
      both,
      not_other: first - both,
      neither: population.size - either,
      group_learners: first,
      share: first > 0 ? both / first : null,
    };
  };
  return {
    group_cross: known.flatMap(([group, a]) =>
      known.flatMap(([other, b]) => (other === group ? [] : [pair(group, a, other, b)])),
    ),
  };
};
