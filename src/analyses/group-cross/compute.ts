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
  // How many learners are in each combination of the groups, by a number with a bit for each group.
  const combinations = new Uint32Array(1 << known.length);
  for (let person = 0; person < run.people.ids.length; person++) {
    let combination = 0;
    for (let place = 0; place < known.length; place++) combination |= known[place][1][person] << place;
    combinations[combination]++;
  }
  const learnersIn = (groups: number) =>
    combinations.reduce(
      (sum, count, combination) => sum + ((combination & groups) === groups ? count : 0),
      0,
    );
  const pair = (place: number, otherPlace: number): GroupCrossRow => {
    const first = learnersIn(1 << place);
    const both = learnersIn((1 << place) | (1 << otherPlace));
    return {
      group: known[place][0],
      other: known[otherPlace][0],
      both,
      not_other: first - both,
      neither: population.size - first - learnersIn(1 << otherPlace) + both,
      group_learners: first,
      share: first > 0 ? both / first : null,
    };
  };
  const places = [...known.keys()];
  return {
    group_cross: places.flatMap((place) =>
      places.flatMap((other) => (other === place ? [] : [pair(place, other)])),
    ),
  };
};
