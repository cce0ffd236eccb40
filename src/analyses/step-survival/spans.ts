import type { ColumnTable } from 'arquero';
import { integers, numbers } from '@/course/run';

const DAY = 86_400_000;
/** Whose latest visit is less than this before the end of the data may yet go on. */
export const STILL_ACTIVE_DAYS = 7;

export interface VisitSpans {
  /** Each person's earliest first visit; infinite where there is none. */
  readonly first: Float64Array;
  /** Each person's latest first visit; minus infinity where there is none. */
  readonly last: Float64Array;
  /** The latest visit or completion of anyone; minus infinity where there is none. */
  readonly end: number;
}

/** When each person is first and last seen, and when the data end. */
export function visitSpans(activity: ColumnTable, people: number): VisitSpans {
  const person = integers(activity, 'person');
  const visited = numbers(activity, 'first_visited_at');
  const completed = numbers(activity, 'last_completed_at');
  const first = new Float64Array(people).fill(Number.POSITIVE_INFINITY);
  const last = new Float64Array(people).fill(Number.NEGATIVE_INFINITY);
  let end = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < person.length; row++) {
    const who = person[row];
    if (completed[row] > end) end = completed[row];
    if (visited[row] > end) end = visited[row];
    if (visited[row] < first[who]) first[who] = visited[row];
    if (visited[row] > last[who]) last[who] = visited[row];
  }
  return { first, last, end };
}

/** 1 for everyone whose latest visit lies within the last seven days of the data. */
export function stillActive(last: Float64Array, end: number): Uint8Array {
  return Uint8Array.from(last, (time) => (time > end - STILL_ACTIVE_DAYS * DAY ? 1 : 0));
}
