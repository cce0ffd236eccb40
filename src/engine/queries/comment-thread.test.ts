import { describe, expect, it } from 'vitest';
import { contextOf } from '@/testing/contexts';
import { csvOf } from '@/testing/sources';
import { NONE, readThreads, UNKNOWN } from './comment-threads';
import { queries } from './index';

const time = (minute: number) => `2018-06-11 10:${minute} UTC`.replace(' UTC', ':00 UTC');

/** id, the id that it answers, minute; in no order. */
const rows: readonly (readonly [string, string, number | null])[] = [
  ['late', 'top', 40],
  ['top', '', 10],
  ['early', 'top', 20],
  ['deep', 'early', 30],
  ['timeless', 'top', null],
  ['orphan', 'gone', 15],
  ['sibling', 'gone', 12],
  ['child', 'orphan', 50],
  ['lost', 'away', 11],
  ['ring', 'round', 21],
  ['round', 'ring', 20],
  ['self', 'self', 33],
  ['alone', '', 34],
];

const context = await contextOf({
  'x-1_comments.csv': csvOf(
    'id,author_id,parent_id,step,text,timestamp,likes',
    rows.map(([id, parent, minute]) => [
      id,
      'ann',
      parent,
      '1.1',
      id,
      minute === null ? '' : time(minute),
      0,
    ]),
  ),
});
const rowOf = (id: string) => rows.findIndex(([each]) => each === id);
const thread = (id: string, count = 50) => {
  const { first, replies, of } = queries.thread(context, { row: rowOf(id), count, withAuthors: false });
  return { first: first?.id ?? null, replies: replies.map((item) => item.id), of };
};

describe('thread', () => {
  it('is the first comment and every reply below it, in order of time', () => {
    const whole = { first: 'top', replies: ['early', 'deep', 'late', 'timeless'], of: 4 };
    for (const id of ['top', 'late', 'early', 'deep', 'timeless']) expect(thread(id)).toEqual(whole);
    expect(thread('top', 2)).toEqual({ first: 'top', replies: ['early', 'deep'], of: 4 });
    expect(thread('alone')).toEqual({ first: 'alone', replies: [], of: 0 });
  });

  it('holds together the replies to a comment that is not there', () => {
    for (const id of ['orphan', 'sibling', 'child'])
      expect(thread(id)).toEqual({ first: null, replies: ['sibling', 'orphan', 'child'], of: 3 });
    expect(thread('lost')).toEqual({ first: null, replies: ['lost'], of: 1 });
  });

  it('ends where comments answer each other in a circle', () => {
    expect(thread('ring')).toEqual({ first: null, replies: ['round', 'ring'], of: 2 });
    expect(thread('self')).toEqual({ first: null, replies: ['self'], of: 1 });
  });

  it('is empty for a row that is not there', () => {
    for (const row of [-1, rows.length])
      expect(queries.thread(context, { row, count: 50, withAuthors: true })).toEqual({
        first: null,
        replies: [],
        of: 0,
      });
  });
});

describe('readThreads', () => {
  it('answers the first of several comments with one id, and none by an empty id', () => {
    const ids = ['a', 'a', '', 'b', 'c', 'd'];
    const parents = ['', '', '', 'a', '', 'x'];
    const {
      parent,
      thread: of,
      replies,
      size,
    } = readThreads(
      6,
      (row) => ids[row],
      (row) => parents[row],
    );
    expect([...parent]).toEqual([NONE, NONE, NONE, 0, NONE, UNKNOWN]);
    expect([...of]).toEqual([0, 1, 2, 0, 4, 5]);
    expect([...replies]).toEqual([1, 0, 0, 0, 0, 0]);
    expect([...size]).toEqual([2, 1, 1, 0, 1, 1]);
  });

  it('follows chains as long as the file', () => {
    const rows = 100_000;
    const chain = readThreads(rows, String, (row) => (row + 1 < rows ? String(row + 1) : ''));
    expect([chain.thread[0], chain.size[rows - 1]]).toEqual([rows - 1, rows]);
  });
});
