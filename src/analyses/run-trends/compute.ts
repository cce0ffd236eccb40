import { learnerComments } from '../comment-activity/comments';
import type { Compute } from '../context';
import { groupOrder } from '../groups/tables';
import { selectedMembers } from '../members';
import type { RunCountsRow, RunTrendsResult } from './tables';

/** How many learners did what and how many comments they wrote, as far as the run's files tell. */
export const compute: Compute<RunTrendsResult> = (context) => {
  const groups = groupOrder.flatMap((group): RunCountsRow[] => {
    const members = selectedMembers(context, group);
    return members ? [{ counted: group, count: members.reduce((sum, is) => sum + is, 0) }] : [];
  });
  const comments = learnerComments(context);
  const written: RunCountsRow[] = comments ? [{ counted: 'comments', count: comments.length }] : [];
  return { run_counts: [...groups, ...written] };
};
