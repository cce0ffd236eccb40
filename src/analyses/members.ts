import { type GroupId, groupSources } from '@/course/group-sources';
import { integers, numbers } from '@/course/run';
import type { AnalysisContext } from './context';

/** 1 for every person of the selection who is in the group, by number; null where nobody can know. */
export function selectedMembers({ run, rows }: AnalysisContext, group: GroupId): Uint8Array | null {
  const { dataset, time } = groupSources[group];
  const table = rows(dataset);
  if (!table) return null;
  const members = new Uint8Array(run.people.ids.length);
  const person = integers(table, 'person');
  const times = time === null ? null : numbers(table, time);
  for (let row = 0; row < person.length; row++) {
    if (person[row] >= 0 && !(times && Number.isNaN(times[row]))) members[person[row]] = 1;
  }
  return members;
}
