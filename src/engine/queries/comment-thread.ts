import type { AnalysisContext } from '@/analyses/context';
import { commentIndex } from './comment-index';
import { type CommentItem, commentItem } from './comment-item';
import { NONE } from './comment-threads';

export interface ThreadQuestion {
  /** The row of any of its comments. */
  readonly row: number;
  /** So many replies are wanted at most. */
  readonly count: number;
  /** Whether the authors' ids may be known. */
  readonly withAuthors: boolean;
}

export interface ThreadAnswer {
  /** The comment that opens it; null where the file does not hold it. */
  readonly first: CommentItem | null;
  /** In order of time, those without one last. */
  readonly replies: readonly CommentItem[];
  /** How many replies there are. */
  readonly of: number;
}

/** The whole thread of a comment, whoever and whatever time is selected. */
export function answerThread(
  context: AnalysisContext,
  { row, count, withAuthors }: ThreadQuestion,
): ThreadAnswer {
  const index = commentIndex(context.run);
  const thread = index?.thread[row];
  if (!index || thread === undefined) return { first: null, replies: [], of: 0 };
  const item = (each: number) => commentItem(context, index, each, withAuthors);
  const opened = index.parent[thread] === NONE;
  const replies = index
    .ordered('oldest')
    .filter((each) => index.thread[each] === thread && !(opened && each === thread));
  return {
    first: opened ? item(thread) : null,
    replies: Array.from(replies.subarray(0, Math.max(0, count)), item),
    of: replies.length,
  };
}
