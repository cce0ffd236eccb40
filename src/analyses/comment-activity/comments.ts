import type { ColumnTable } from 'arquero';
import { integers, numbers, type Run } from '@/course/run';
import { quartiles } from '@/stats/quantile';
import { HOUR } from '@/stats/timestamp';
import type { AnalysisContext } from '../context';
import type { StaffWaits } from '../staff-waits';

/** One comment, without its text. */
export interface Comment {
  readonly id: string;
  /** The id of the comment it answers; null for one that opens a thread. */
  readonly parent: string | null;
  readonly person: number;
  /** The step's place in the run, −1 where it is unknown. */
  readonly step: number;
  readonly time: number;
  readonly likes: number;
  readonly reported: boolean;
  readonly moderated: boolean;
  readonly staff: boolean;
}

/** What the columns `moderated` and `moderation_state` hold where nothing was removed. */
const LEFT_ALONE: ReadonlySet<string> = new Set(['', 'false', '0', 'no', 'visible', 'published', 'none']);

/** Whether a value of the column `moderated` or `moderation_state` says that the comment was removed. */
export const saysModerated = (text: string): boolean => !LEFT_ALONE.has(text.trim().toLowerCase());

function read(table: ColumnTable, staff: boolean, keep: (person: number) => boolean): Comment[] {
  const person = integers(table, 'person');
  const step = integers(table, 'step');
  const time = numbers(table, 'timestamp');
  const likes = numbers(table, 'likes');
  const reported = numbers(table, 'first_reported_at');
  const [id, parent, moderated, state] = ['id', 'parent_id', 'moderated', 'moderation_state'].map((name) => {
    const value = table.getter(name);
    return (row: number) => String(value(row) ?? '');
  });
  return [...person.keys()]
    .filter((row) => keep(person[row]) && !Number.isNaN(time[row]))
    .map((row) => ({
      id: id(row),
      parent: parent(row) || null,
      person: person[row],
      step: step[row],
      time: time[row],
      likes: Number.isNaN(likes[row]) ? 0 : likes[row],
      reported: !Number.isNaN(reported[row]),
      moderated: saysModerated(moderated(row)) || saysModerated(state(row)),
      staff,
    }))
    .toSorted((a, b) => a.time - b.time);
}

/** The selected learners' comments in order of time; null where the file is missing. Those without a time did not happen. */
export function learnerComments({ rows }: AnalysisContext): readonly Comment[] | null {
  const table = rows('comments');
  return table && read(table, false, () => true);
}

/**
 * The comments of everyone who passes, whether selected or not, in order of time: from the run's own table, for those whom no
 * selection of learners is about.
 */
export function commentsBy({ tables }: Run, passes: (person: number) => boolean): readonly Comment[] {
  const table = tables.get('comments');
  return table ? read(table, true, passes) : [];
}

/** The staff's comments in order of time. No selection of learners holds for staff. */
export function staffComments(run: Run): readonly Comment[] {
  const { learners, staff } = run.people;
  return commentsBy(run, (who) => who >= learners && who < learners + staff);
}

/** A learner's comment that answers none, and what was written below it. */
export interface Thread {
  readonly opening: Comment;
  /** In order of time. */
  readonly replies: readonly Comment[];
  /** The longest chain of replies to replies; 0 without a reply. */
  readonly depth: number;
}

/** The threads that learners opened. A reply whose comments above are not all known belongs to none. */
export function threads(comments: readonly Comment[]): readonly Thread[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const found = new Map<Comment, { replies: Comment[]; depth: number }>();
  for (const comment of comments) {
    if (comment.parent === null && !comment.staff) found.set(comment, { replies: [], depth: 0 });
  }
  for (const comment of comments) {
    let depth = 0;
    let above: Comment | undefined = comment;
    while (above && above.parent !== null && depth <= comments.length) {
      above = byId.get(above.parent);
      depth++;
    }
    const thread = above && depth > 0 ? found.get(above) : undefined;
    if (!thread) continue;
    thread.replies.push(comment);
    thread.depth = Math.max(thread.depth, depth);
  }
  return [...found].map(([opening, { replies, depth }]) => ({
    opening,
    replies: replies.toSorted((a, b) => a.time - b.time),
    depth,
  }));
}

/** How long threads waited for staff; of at least one thread. */
export function waitsOf(all: readonly Thread[]): StaffWaits {
  const hours = all.flatMap((thread) => {
    const wait = staffWait(thread);
    return wait === null ? [] : [wait / HOUR];
  });
  const { lower, median, upper } = quartiles(hours);
  const known = (value: number) => (hours.length > 0 ? value : null);
  return {
    openings: all.length,
    answered: hours.length,
    answered_share: hours.length / all.length,
    lower_quartile_hours: known(lower),
    median_hours: known(median),
    upper_quartile_hours: known(upper),
  };
}

/** How long, in milliseconds, until staff first replied in the thread; null where they never did. */
function staffWait({ opening, replies }: Thread): number | null {
  const first = replies.find(({ staff, time }) => staff && time >= opening.time);
  return first ? first.time - opening.time : null;
}
