import type { CardView, Finding } from '@/analyses/definition';
import { largest, smallest } from '@/stats/extent';
import { jointConfidence, wilsonInterval } from '@/stats/wilson';
import { count, counted, decimal, percent } from '@/words/numbers';
import { labelOf } from '../chart-kit/step-axis';
import { finding, THIN } from '../sentence';
import { waitFinding } from '../staff-waits';
import { wholeOf } from '../withholding/wholes';
import type { CommentActivityResult, CommentStepsRow } from './tables';

type Counted =
  | 'comments'
  | 'first_comments'
  | 'replies'
  | 'threads'
  | 'threads_with_replies'
  | 'likes'
  | 'reported'
  | 'moderated';

/** A column's sum over all steps. */
export function sumOf(rows: readonly CommentStepsRow[], column: Counted): number {
  return rows.reduce((sum, row) => sum + row[column], 0);
}

/** How much learners write, and the step at which clearly the largest share of visitors do. */
export function whereFindings({ comment_steps: rows }: CommentActivityResult): readonly Finding[] {
  const comments = sumOf(rows, 'comments');
  if (comments === 0) return [];
  const people = sumOf(rows, 'first_comments');
  const most = largest(rows.map((row) => row.comments));
  const top = rows.filter((row) => row.comments === most);
  const where =
    most === comments
      ? `, all at step ${labelOf(top[0])}`
      : top.length > 1
        ? `, at no step more than ${count(most)}`
        : `; step ${labelOf(top[0])} has the most: ${count(most)} by ${counted(top[0].commenters, 'learner')}`;
  const text = `${counted(people, 'learner')} wrote ${counted(comments, 'comment')}${where}.`;
  const values = { learners: people, comments, step: labelOf(top[0]), most, elsewhere: comments - most };
  return [finding('written', text, values, people), ...liveliest(rows)];
}

function liveliest(rows: readonly CommentStepsRow[]): readonly Finding[] {
  const shares = rows.flatMap((row) =>
    row.commenting_share !== null && row.visitors !== null && row.visitors >= THIN
      ? [{ row, share: row.commenting_share, visitors: row.visitors }]
      : [],
  );
  if (shares.length < 2) return [];
  const [top] = shares.toSorted((a, b) => b.share - a.share);
  const visits = shares.reduce((sum, { visitors }) => sum + visitors, 0);
  const overall = shares.reduce((sum, { row }) => sum + row.commenters, 0) / visits;
  const confidence = jointConfidence(0.95, shares.length);
  if (wilsonInterval(Math.min(top.row.commenters, top.visitors), top.visitors, confidence).low <= overall)
    return [];
  const text = `The largest share of visitors comments at step ${labelOf(top.row)}: ${percent(top.row.commenters, top.visitors)} of ${count(top.visitors)}; over all steps ${percent(overall, 1)} of visits lead to a comment.`;
  const least = smallest(shares.map(({ row }) => row.commenters));
  const values = { step: labelOf(top.row), commenters: top.row.commenters, visitors: top.visitors, least };
  return [finding('largest-share', text, values, top.visitors)];
}

/** How many comments are replies, how many threads get one, and how they are liked. */
export function threadFindings(
  { comment_steps: rows }: CommentActivityResult,
  view: Pick<CardView, 'whole' | 'lacksCounts'>,
): readonly Finding[] {
  const whole = (column: Counted) => wholeOf(view, column, sumOf(rows, column));
  const comments = whole('comments');
  const opened = whole('threads');
  if (opened === 0) return [];
  const people = sumOf(rows, 'first_comments');
  const replies = whole('replies');
  const replied = whole('threads_with_replies');
  const deepest = Math.max(...rows.map((row) => row.deepest_thread));
  const longest = Math.max(...rows.map((row) => row.longest_thread));
  const likes = sumOf(rows, 'likes');
  const written = `the ${counted(comments, 'comment')}`;
  const answering =
    replies === 0
      ? `None of ${written} is a reply`
      : `${percent(replies, comments)} of ${written} are replies`;
  const got =
    replied === 0
      ? `none of the ${counted(opened, 'thread')} gets a reply by a learner or staff`
      : `${percent(replied, opened)} of the ${counted(opened, 'thread')} get a reply by a learner or staff${view.lacksCounts ? '' : `, and the longest has ${counted(longest, 'comment')}`}`;
  const text = `${answering}; ${got}.`;
  const liked =
    likes === 0
      ? `None of ${written} is liked.`
      : `A comment is liked ${decimal(likes / comments)} times on average (${counted(likes, 'like')}).`;
  const parts = { comments, replies, threads: opened, replied };
  return [
    // The longest thread has few comments, which are not said where such counts are withheld.
    finding('threads', text, view.lacksCounts ? parts : { ...parts, longest, deepest }, people),
    finding('likes', liked, { likes, comments }, people),
  ];
}

/** The staff's share of what is written; only their number where the learners are chosen, since staff are not. */
export function authorFindings(
  { comment_authors: rows }: CommentActivityResult,
  { filter }: Pick<CardView, 'filter'>,
): readonly Finding[] {
  const sum = (author: string) =>
    rows.filter((row) => row.author === author).reduce((all, row) => all + row.openings + row.replies, 0);
  const replies = rows.filter((row) => row.author === 'staff').reduce((all, row) => all + row.replies, 0);
  const [learners, staff] = [sum('learners'), sum('staff')];
  if (learners + staff === 0) return [];
  const values = { learners, staff, replies };
  if (filter.group.length > 0 || filter.period !== null || filter.hours !== null) {
    const text = `${counted(learners, 'comment')} by learners ${learners === 1 ? 'is' : 'are'} in the selection. It does not apply to staff, who wrote ${count(staff)} in all.`;
    return [finding('staff-beside', text, values, learners)];
  }
  const text =
    staff === 0
      ? `Staff wrote none of the ${counted(learners, 'comment')}.`
      : `Staff wrote ${count(staff)} of ${counted(learners + staff, 'comment')} (${percent(staff, learners + staff)}), ${count(replies)} of them as replies.`;
  return [finding('staff-share', text, values, learners)];
}

/** What share of learners' threads staff answered, and after how long. */
export function waitFindings({ comment_waits: rows }: CommentActivityResult): readonly Finding[] {
  const all = rows.find((row) => row.week_number === null);
  return all ? [waitFinding(all)] : [];
}

/** How much was reported and removed. */
export function moderationFindings({ comment_steps: rows }: CommentActivityResult): readonly Finding[] {
  const comments = sumOf(rows, 'comments');
  if (comments === 0) return [];
  const reported = sumOf(rows, 'reported');
  const moderated = sumOf(rows, 'moderated');
  const values = { comments, reported, moderated };
  const text =
    reported + moderated === 0
      ? `None of the ${counted(comments, 'comment')} was reported or removed.`
      : `Of ${counted(comments, 'comment')} by learners, ${count(reported)} ${reported === 1 ? 'was' : 'were'} reported (${percent(reported, comments)}) and ${count(moderated)} removed (${percent(moderated, comments)}).`;
  return [finding('moderation', text, values, sumOf(rows, 'first_comments'))];
}
