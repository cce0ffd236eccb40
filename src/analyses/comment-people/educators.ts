import { ascending, group } from 'd3-array';
import { integers, type Run } from '@/course/run';
import type { DatasetId } from '@/formats';
import { commentsBy } from '../comment-activity/comments';
import { textAt } from '../text-at';
import type { CommentEducatorsRow } from './tables';

/** Where roles are found, the team list before the enrolments. */
const sources: readonly (readonly [DatasetId, string])[] = [
  ['team-members', 'team_role'],
  ['team-members', 'user_role'],
  ['enrolments', 'role'],
];

/** The role of everyone in the team list and of everyone enrolled as staff, by number. */
function roles({ tables, people }: Run): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [dataset, column] of sources) {
    const table = tables.get(dataset);
    if (!table) continue;
    integers(table, 'person').forEach((who, row) => {
      const isTeam =
        dataset === 'team-members' || (who >= people.learners && who < people.learners + people.staff);
      const role = textAt(table, column, row).trim();
      if (isTeam && who >= 0 && role && !found.has(who)) found.set(who, role);
    });
  }
  return found;
}

/** What each member of the team wrote, those with most comments first; without names and ids. */
export function educatorRows(run: Run): CommentEducatorsRow[] {
  const roleOf = roles(run);
  const comments = commentsBy(run, (who) => roleOf.has(who)).filter(({ step }) => step >= 0);
  const commentsOf = group(comments, ({ person }) => person);
  return [...roleOf]
    .map(([who, role]) => {
      const own = commentsOf.get(who) ?? [];
      const replies = own.filter(({ parent }) => parent !== null).length;
      return {
        role,
        comments: own.length,
        openings: own.length - replies,
        replies,
        steps: new Set(own.map(({ step }) => step)).size,
        likes: own.reduce((sum, { likes }) => sum + likes, 0),
      };
    })
    .toSorted(
      (a, b) =>
        b.comments - a.comments ||
        ascending(a.role, b.role) ||
        b.replies - a.replies ||
        b.steps - a.steps ||
        b.likes - a.likes,
    )
    .map((row, index) => ({ educator: index + 1, ...row }));
}
