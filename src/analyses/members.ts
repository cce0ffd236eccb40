import { type GroupId, groupSources } from '@/course/group-sources';
import { groupMembersIn } from '@/course/groups';
import type { AnalysisContext } from './context';

/** 1 for every person of the selection who is in the group, by number; null where nobody can know. */
export function selectedMembers({ run, rows }: AnalysisContext, group: GroupId): Uint8Array | null {
  return rows(groupSources[group].dataset) && groupMembersIn(rows, run.people.ids.length, group);
}
