import type { GroupId } from '@/course/group-sources';
import { learnerComments } from '../comment-activity/comments';
import type { AnalysisContext } from '../context';
import { selectedMembers } from '../members';
import type { CommentersRow } from './tables';

const groups: readonly GroupId[] = ['enrolled', 'visited_step', 'fully_participating', 'unenrolled'];

/** The numbers of comments that are counted together, the last without limit. */
const ranges: readonly (readonly [from: number, to: number | null])[] = [
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 5],
  [6, 10],
  [11, 20],
  [21, null],
];

/** For each group its learners by how many comments they wrote. */
export function commenterRows(context: AnalysisContext): CommentersRow[] {
  const comments = learnerComments(context);
  if (!comments) return [];
  const written = new Int32Array(context.run.people.ids.length);
  for (const { person } of comments) written[person]++;
  return groups.flatMap((group) => {
    const members = selectedMembers(context, group);
    if (!members?.includes(1)) return [];
    const counts = written.filter((_, person) => members[person] === 1);
    return ranges.map(([from, to]) => {
      const within = counts.filter((each) => each >= from && (to === null || each <= to));
      return {
        group,
        at_least: from,
        at_most: to,
        learners: within.length,
        comments: within.reduce((sum, each) => sum + each, 0),
      };
    });
  });
}
