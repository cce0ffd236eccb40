import type { GroupId } from '@/course/group-sources';
import { groupWords } from '../groups/tables';
import { column, tableSchema } from '../schema';

export type GroupCrossRow = {
  readonly group: GroupId;
  readonly other: GroupId;
  readonly both: number;
  readonly not_other: number;
  readonly neither: number;
  readonly group_learners: number;
  /** Null where the group has no learners. */
  readonly share: number | null;
};

export type GroupCrossResult = {
  readonly group_cross: readonly GroupCrossRow[];
};

export const groupCrossTable = tableSchema<GroupCrossRow>(
  'group_cross',
  'ordered pair of learner groups',
  {
    group: column('label', 'Group', 'A learner group.', groupWords),
    other: column('label', 'Other group', 'Another learner group.', groupWords),
    both: column('count', 'In both', 'Learners who are in both groups.'),
    not_other: column('count', 'Not in the other', 'Learners of the group who are not in the other one.'),
    neither: column('count', 'In neither', 'Learners who are in neither group.'),
    group_learners: column('count', 'Learners', 'Learners of the group.'),
    share: column('rate', 'Share in both', 'Learners in both, as a share of the group.'),
  },
  { share: 'group_learners?' },
);
