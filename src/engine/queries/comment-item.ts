import type { AnalysisContext } from '@/analyses/context';
import { kindOf, type PersonKind } from '@/course/people';
import { isoDate, MINUTE } from '@/stats/timestamp';
import type { CommentIndex } from './comment-index';
import { NONE } from './comment-threads';

/** A comment as it is read. */
export interface CommentItem {
  /** Its row in the run's table, by which its thread is asked for. */
  readonly row: number;
  readonly id: string;
  /** The id of the comment that it answers; null where it opens a thread. */
  readonly parent: string | null;
  /** The step's label; null where it is unknown. */
  readonly step: string | null;
  /** Milliseconds since 1970 (UTC); null where it is unknown. */
  readonly time: number | null;
  /** The time by the chosen clock: `2018-06-11` and `09:30`; empty where it is unknown. */
  readonly date: string;
  readonly clock: string;
  readonly role: PersonKind;
  /** The author's id; null where it is not to be known. */
  readonly author: string | null;
  readonly likes: number;
  readonly moderated: boolean;
  readonly reported: boolean;
  /** Without control characters. */
  readonly text: string;
  /** How many comments answer it. */
  readonly replies: number;
  /** How many other comments its thread has, whoever is selected. */
  readonly others: number;
  /** Whether the file holds the comment that it answers; true where it answers none. */
  readonly parentKnown: boolean;
}

const two = (value: number) => String(value).padStart(2, '0');

/** A row of the comments for people to read. */
export function commentItem(
  { run, time }: AnalysisContext,
  index: CommentIndex,
  row: number,
  withAuthors: boolean,
): CommentItem {
  const person = index.person[row];
  const at = index.time[row];
  const known = !Number.isNaN(at);
  const day = known ? time.day(at, person) : 0;
  const minute = Math.floor(time.local(at, person) / MINUTE) % 60;
  const above = index.parent[row];
  return {
    row,
    id: index.id(row),
    parent: above === NONE ? null : index.parentId(row),
    step: run.steps.labels[index.step[row]] ?? null,
    time: known ? at : null,
    date: known ? isoDate(day) : '',
    clock: known ? `${two(time.hour(at, person))}:${two(minute)}` : '',
    role: kindOf(person, run.people),
    author: withAuthors ? (run.people.ids[person] ?? '') : null,
    likes: index.likes[row] || 0,
    moderated: index.moderated[row] === 1,
    reported: index.reported[row] === 1,
    text: index.text(row),
    replies: index.replies[row],
    others: index.size[index.thread[row]] - 1,
    parentKnown: above >= NONE,
  };
}
