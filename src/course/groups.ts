import { type GroupId, groupSources } from './group-sources';
import { integers, numbers, type Run } from './run';

/** 1 for every person in a group, by number in the run's people; nobody where the file is missing. */
export function groupMembers(run: Run, group: GroupId): Uint8Array {
  const members = new Uint8Array(run.people.ids.length);
  const { dataset, time } = groupSources[group];
  const table = run.tables.get(dataset);
  if (!table) return members;
  const person = integers(table, 'person');
  const times = time === null ? null : numbers(table, time);
  for (let row = 0; row < person.length; row++) {
    if (person[row] >= 0 && !(times && Number.isNaN(times[row]))) members[person[row]] = 1;
  }
  return members;
}
