import type { GroupId } from '@/course/group-sources';
import { column, tableSchema } from '../schema';

export type CourseRow = {
  readonly start_date: string | null;
  readonly steps: number;
  readonly weeks: number;
};

export type GroupsRow = {
  readonly group: GroupId;
  /** Null where a file is absent and so nobody can know. */
  readonly learners: number | null;
};

export type GroupsResult = {
  readonly course: readonly CourseRow[];
  readonly groups: readonly GroupsRow[];
};

export const groupWords: Readonly<Record<GroupId, string>> = {
  enrolled: 'Enrolled',
  unenrolled: 'Unenrolled',
  fully_participating: 'Fully participated',
  visited_step: 'Visited a step',
  completed_step: 'Completed a step',
  commented: 'Commented',
  answered_quiz: 'Answered a quiz',
};

/** From everyone to the few, then those who left. */
export const groupOrder: readonly GroupId[] = [
  'enrolled',
  'visited_step',
  'completed_step',
  'answered_quiz',
  'commented',
  'fully_participating',
  'unenrolled',
];

/** What the learners of a group did, after their number. */
export const groupDeeds: Readonly<Record<GroupId, string>> = {
  enrolled: 'enrolled',
  unenrolled: 'unenrolled',
  fully_participating: 'fully participated',
  visited_step: 'visited a step',
  completed_step: 'completed a step',
  commented: 'commented',
  answered_quiz: 'answered a quiz question',
};

export const courseTable = tableSchema<CourseRow>(
  'course',
  'run',
  {
    start_date: column(
      'date',
      'Start',
      'The first day on which at least 5 % of the learners who ever visit a step make their first visit, unless the settings say otherwise.',
    ),
    steps: column('count', 'Steps', 'Steps that occur in the step activity.'),
    weeks: column('count', 'Weeks', 'Weeks that occur in the step activity.'),
  },
  { steps: null, weeks: null },
);

export const groupsTable = tableSchema<GroupsRow>('groups', 'learner group', {
  group: column('label', 'Group', 'What the learners in the group did at least once.', groupWords),
  learners: column(
    'count',
    'Learners',
    'Learners in the group. Empty in the groups of the enrolments where their file is missing; in the export, the groups of any other missing file have 0.',
  ),
});
