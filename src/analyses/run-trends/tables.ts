import type { GroupId } from '@/course/group-sources';
import { groupWords } from '../groups/tables';
import { column, tableSchema } from '../schema';

/** What is counted of a run: the learners of a group, or the comments that learners wrote. */
export type CountId = GroupId | 'comments';

export type RunCountsRow = {
  readonly counted: CountId;
  readonly count: number;
};

export type RunTrendsResult = { readonly run_counts: readonly RunCountsRow[] };

export const runCountsTable = tableSchema<RunCountsRow>(
  'run_counts',
  'what is counted, as far as files tell',
  {
    counted: column(
      'label',
      'Counted',
      'Learners by what they did at least once, or the comments that learners wrote.',
      { ...groupWords, comments: 'Comments' },
    ),
    count: column('count', 'Number', 'So many learners, or comments of learners.'),
  },
);
