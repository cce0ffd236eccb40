import type { CardView, Finding } from '@/analyses/definition';
import type { GroupId } from '@/course/group-sources';
import { unknownWithout } from '@/words/files';
import { inWordsUpTo } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { finding } from '../sentence';
import type { CommentersRow, CommentPeopleResult } from './tables';
import { roleName } from './words';

/** How many of the team write, and in which roles most is written. */
export function educatorFindings({ comment_educators: rows }: CommentPeopleResult): readonly Finding[] {
  if (rows.length === 0) return [];
  const all = rows.reduce((sum, { comments }) => sum + comments, 0);
  const writing = rows.filter(({ comments }) => comments > 0);
  const team = counted(rows.length, 'member of the team', 'members of the team');
  const values = { team: rows.length, writing: writing.length, comments: all };
  if (all === 0) return [{ key: 'silent-team', text: `None of the ${team} wrote a comment.`, values }];
  const roles = [...new Set(writing.map(({ role }) => role))].map((role) => ({
    role,
    comments: writing.reduce((sum, row) => sum + (row.role === role ? row.comments : 0), 0),
  }));
  const named = roles
    .toSorted((a, b) => b.comments - a.comments)
    .map(({ role, comments }) => `${roleName(role).toLowerCase()} ${count(comments)}`);
  const text = `${count(writing.length)} of ${team} wrote ${counted(all, 'comment')}; by role: ${inWordsUpTo(5, named)}.`;
  const [top] = rows;
  const replies = top.replies === top.comments ? 'all' : `${count(top.replies)} of them`;
  const most = `Number 1 (${roleName(top.role).toLowerCase()}) wrote most: ${count(top.comments)} (${percent(top.comments, all)}), ${replies} as replies.`;
  const isClear = writing.length > 1 && top.comments > rows[1].comments;
  return [
    { key: 'team-writes', text, values },
    ...(isClear ? [{ key: 'writes-most', text: most, values: { ...values, most: top.comments } }] : []),
  ];
}

const subjects: Partial<Record<GroupId, string>> = {
  enrolled: 'who enrolled',
  visited_step: 'who visited a step',
  fully_participating: 'who fully participated',
  unenrolled: 'who unenrolled',
};

/** Either tells who might have commented. */
const bases = ['enrolments', 'step-activity'] as const;

/** For each group the share who comment, and how much the few who write most contribute. */
export function commenterFindings(
  { commenters }: CommentPeopleResult,
  { datasets }: Pick<CardView, 'datasets'>,
): readonly Finding[] {
  if (!bases.some((dataset) => datasets.includes(dataset))) {
    const text = unknownWithout('How many learners write no comment', bases);
    return [{ key: 'no-base', text, values: {} }];
  }
  const groups = [...new Set(commenters.map(({ group }) => group))];
  const [first, ...others] = groups.map((group) => writingOf(group, commenters));
  if (!first) return [];
  const shares = others.map((each) =>
    shareFinding(each, each.writing === first.writing && each.once === first.once),
  );
  const widest = commenters.filter(({ group }) => group === first.group);
  return [shareFinding(first, false), ...shares, ...mostByFew(widest)];
}

function writingOf(group: GroupId, commenters: readonly CommentersRow[]) {
  const rows = commenters.filter((row) => row.group === group);
  return {
    group,
    learners: rows.reduce((sum, row) => sum + row.learners, 0),
    writing: rows.reduce((sum, row) => sum + (row.at_least > 0 ? row.learners : 0), 0),
    once: rows.find((row) => row.at_least === 1)?.learners ?? 0,
  };
}

/** @param told Whether it is said already how many of just these wrote one comment only. */
function shareFinding(
  { group, learners, writing, once }: ReturnType<typeof writingOf>,
  told: boolean,
): Finding {
  const who = `Of ${counted(learners, 'learner')} ${subjects[group] ?? ''}`;
  const single = told ? '' : `; ${once === 0 ? 'none' : count(once)} of these wrote one comment only`;
  const text =
    writing === 0
      ? `${who}, nobody commented.`
      : `${who}, ${count(writing)} commented (${percent(writing, learners)})${single}.`;
  return finding(`commenting-${group}`, text, { group, learners, writing, once }, learners);
}

function mostByFew(rows: readonly CommentersRow[]): Finding[] {
  const all = rows.reduce((sum, { comments }) => sum + comments, 0);
  const few = rows.at(-1);
  if (!few || few.learners === 0) return [];
  const { learners, comments, at_least } = few;
  const text = `${counted(learners, 'learner')} with ${count(at_least)} comments or more wrote ${percent(comments, all)} of all ${counted(all, 'comment')}.`;
  return [finding('most-by-few', text, { learners, comments, all, at_least }, all)];
}
