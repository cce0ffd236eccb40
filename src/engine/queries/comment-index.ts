import type { ColumnTable } from 'arquero';
import { saysModerated } from '@/analyses/comment-activity/comments';
import { remembered } from '@/course/remembered';
import { integers, numbers, type Run } from '@/course/run';
import { readable } from '@/words/readable';
import { fold } from '@/words/search';
import { readThreads, type Threads } from './comment-threads';

export type CommentOrder = 'newest' | 'oldest' | 'liked';

/** A run's comments by row of its table. */
export interface CommentIndex extends Threads {
  readonly person: Int32Array;
  /** The step's place in the run, −1 where it is unknown. */
  readonly step: Int32Array;
  readonly time: Float64Array;
  readonly likes: Float64Array;
  readonly reported: Uint8Array;
  readonly moderated: Uint8Array;
  id(row: number): string;
  /** The id of the comment that it answers; empty where it answers none. */
  parentId(row: number): string;
  /** The text as it can be shown. */
  text(row: number): string;
  /** The texts as they are searched. */
  folded(): readonly string[];
  /** Every row in an order; those without a time are last among their like. */
  ordered(by: CommentOrder): Uint32Array;
}

function texts(table: ColumnTable, name: string): (row: number) => string {
  const value = table.getter(name);
  return (row) => String(value(row) ?? '');
}

function flags(rows: number, is: (row: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: rows }, (_, row) => (is(row) ? 1 : 0));
}

/** Every row in an order; among equals as in the file. */
function sortRows(time: Float64Array, likes: Float64Array, by: CommentOrder): Uint32Array {
  const rows = Uint32Array.from(time.keys());
  const none = by === 'oldest' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const at = time.map((each) => (Number.isNaN(each) ? none : each));
  const early = (a: number, b: number) => (at[a] === at[b] ? a - b : at[a] - at[b]);
  const late = (a: number, b: number) => (at[a] === at[b] ? a - b : at[b] - at[a]);
  if (by === 'oldest') return rows.sort(early);
  if (by === 'newest') return rows.sort(late);
  return rows.sort((a, b) => (likes[b] || 0) - (likes[a] || 0) || late(a, b));
}

function buildIndex(table: ColumnTable): CommentIndex {
  const rows = table.numRows();
  const time = numbers(table, 'timestamp');
  const likes = numbers(table, 'likes');
  const firstReported = numbers(table, 'first_reported_at');
  const [id, answers, raw, moderated, state] = [
    'id',
    'parent_id',
    'text',
    'moderated',
    'moderation_state',
  ].map((name) => texts(table, name));
  const text = (row: number) => readable(raw(row));
  let folded: readonly string[] | null = null;
  const orders = new Map<CommentOrder, Uint32Array>();
  return {
    ...readThreads(rows, id, answers),
    person: integers(table, 'person'),
    step: integers(table, 'step'),
    time,
    likes,
    reported: flags(rows, (row) => !Number.isNaN(firstReported[row])),
    moderated: flags(rows, (row) => saysModerated(moderated(row)) || saysModerated(state(row))),
    id,
    parentId: answers,
    text,
    folded() {
      folded ??= Array.from({ length: rows }, (_, row) => fold(text(row)));
      return folded;
    },
    ordered(by) {
      const order = orders.get(by) ?? sortRows(time, likes, by);
      orders.set(by, order);
      return order;
    },
  };
}

const indices = new WeakMap<ColumnTable, CommentIndex>();

/** The run's comments, made once and kept with its table; null where the file is missing. */
export function commentIndex({ tables }: Run): CommentIndex | null {
  const table = tables.get('comments');
  if (!table) return null;
  return remembered(indices, table, () => buildIndex(table));
}
