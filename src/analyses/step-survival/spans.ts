import type { ColumnTable } from 'arquero';
import { integers, numbers } from '@/course/run';
import { DAY } from '@/stats/timestamp';
import type { AnalysisContext } from '../context';

/** Whose latest visit is less than this before the end of the data may yet go on. */
const STILL_ACTIVE_DAYS = 7;

export interface VisitSpans {
  /** Each person's earliest first visit; infinite where there is none. */
  readonly first: Float64Array;
  /** Each person's latest first visit; minus infinity where there is none. */
  readonly last: Float64Array;
}

/** When each person is first and last seen. */
export function visitSpans(activity: ColumnTable, people: number): VisitSpans {
  const person = integers(activity, 'person');
  const visited = numbers(activity, 'first_visited_at');
  const first = new Float64Array(people).fill(Number.POSITIVE_INFINITY);
  const last = new Float64Array(people).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row < person.length; row++) {
    const who = person[row];
    if (visited[row] < first[who]) first[who] = visited[row];
    if (visited[row] > last[who]) last[who] = visited[row];
  }
  return { first, last };
}

/**
 * The latest visit or completion of any learner of the run in the selected times; minus infinity where there is none. The
 * selected learners may all have stopped long before it.
 */
export function endOfData({ run, inTimes }: AnalysisContext): number {
  const activity = run.tables.get('step-activity');
  if (!activity) return Number.NEGATIVE_INFINITY;
  const person = integers(activity, 'person');
  const { learners } = run.people;
  return ['first_visited_at', 'last_completed_at'].reduce((latest, column) => {
    let end = latest;
    numbers(activity, column).forEach((at, row) => {
      const who = person[row];
      if (at > end && who >= 0 && who < learners && inTimes(at, who)) end = at;
    });
    return end;
  }, Number.NEGATIVE_INFINITY);
}

/** 1 for everyone whose latest visit lies within the last seven days of the data. */
export function stillActive(last: Float64Array, end: number): Uint8Array {
  return Uint8Array.from(last, (time) => (time > end - STILL_ACTIVE_DAYS * DAY ? 1 : 0));
}
