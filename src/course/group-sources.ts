import type { DatasetId } from '@/formats/format';

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

interface GroupSource {
  readonly dataset: DatasetId;
  /** The time that must be there in a row of a member; any row does where it is null. */
  readonly time: string | null;
}

/** The file that tells who is in a group; without it nobody can know. */
export const groupSources: Readonly<Record<GroupId, GroupSource>> = {
  enrolled: { dataset: 'enrolments', time: null },
  unenrolled: { dataset: 'enrolments', time: 'unenrolled_at' },
  fully_participating: { dataset: 'enrolments', time: 'fully_participated_at' },
  visited_step: { dataset: 'step-activity', time: 'first_visited_at' },
  completed_step: { dataset: 'step-activity', time: 'last_completed_at' },
  commented: { dataset: 'comments', time: null },
  answered_quiz: { dataset: 'question-response', time: null },
};
