import type { DatasetId } from '@/formats';
import { integers, numbers, type Run } from './run';

/** The groups that a run's files define by what people did. */
export const groupIds = [
  'enrolled',
  'unenrolled',
  'fully_participating',
  'visited_step',
  'completed_step',
  'commented',
  'answered_quiz',
] as const;

export type GroupId = (typeof groupIds)[number];

/** The file that tells who is in a group, and the time that must be there in a row of theirs. */
const SOURCES: Readonly<Record<GroupId, { readonly dataset: DatasetId; readonly time: string | null }>> = {
  enrolled: { dataset: 'enrolments', time: null },
  unenrolled: { dataset: 'enrolments', time: 'unenrolled_at' },
  fully_participating: { dataset: 'enrolments', time: 'fully_participated_at' },
  visited_step: { dataset: 'step-activity', time: 'first_visited_at' },
  completed_step: { dataset: 'step-activity', time: 'last_completed_at' },
  commented: { dataset: 'comments', time: null },
  answered_quiz: { dataset: 'question-response', time: null },
};

/** The dataset without which nobody can know who is in a group. */
export const sourceOfGroup = (group: GroupId): DatasetId => SOURCES[group].dataset;

/** 1 for every person in a group, by number in the run's people; nobody where the file is missing. */
export function groupMembers(run: Run, group: GroupId): Uint8Array {
  const members = new Uint8Array(run.people.ids.length);
  const { dataset, time } = SOURCES[group];
  const table = run.tables.get(dataset);
  if (!table) return members;
  const person = integers(table, 'person');
  const times = time === null ? null : numbers(table, time);
  for (let row = 0; row < person.length; row++) {
    if (person[row] >= 0 && !(times && Number.isNaN(times[row]))) members[person[row]] = 1;
  }
  return members;
}
