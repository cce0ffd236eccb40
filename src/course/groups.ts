import type { ColumnTable } from 'arquero';
import type { DatasetId } from '@/formats';
import { type GroupId, groupSources } from './group-sources';
import { integers, numbers, type Run } from './run';

/** 1 for every person with a row, and where a time column is named a time in it. */
function peopleIn(table: ColumnTable | null | undefined, time: string | null, people: number): Uint8Array {
  const members = new Uint8Array(people);
  if (!table) return members;
  const person = integers(table, 'person');
  const times = time === null ? null : numbers(table, time);
  for (let row = 0; row < person.length; row++) {
    if (person[row] >= 0 && !(times && Number.isNaN(times[row]))) members[person[row]] = 1;
  }
  return members;
}

/** 1 for every person in a group by the whole run, by number in the run's people; nobody where the file is missing. */
export function groupMembers({ tables, people }: Run, group: GroupId): Uint8Array {
  const { dataset, time } = groupSources[group];
  return peopleIn(tables.get(dataset), time, people.ids.length);
}

/** 1 for every person in a group by the rows given, which may be a selection of the run's. */
export function groupMembersIn(
  rows: (dataset: DatasetId) => ColumnTable | null,
  people: number,
  group: GroupId,
): Uint8Array {
  const { dataset, time } = groupSources[group];
  return peopleIn(rows(dataset), time, people);
}
