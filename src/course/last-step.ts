import type { ColumnTable } from 'arquero';
import { integers, numbers, type Run } from './run';

/**
 * Each person's step with the latest value of a time column, of equal times the later step; −1 where there is none.
 * @param people The first so many people of the run.
 * @param before Only earlier times count, in milliseconds since 1970.
 */
export function lastSteps(
  table: ColumnTable,
  timeColumn: string,
  people: number,
  before = Number.POSITIVE_INFINITY,
): Int32Array {
  const person = integers(table, 'person');
  const step = integers(table, 'step');
  const time = numbers(table, timeColumn);
  const last = new Int32Array(people).fill(-1);
  const latest = new Float64Array(people).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row < person.length; row++) {
    const who = person[row];
    // So written that a missing time does not count.
    if (who < 0 || who >= people || !(time[row] < before) || time[row] < latest[who]) continue;
    if (time[row] > latest[who] || step[row] > last[who]) last[who] = step[row];
    latest[who] = time[row];
  }
  return last;
}

/** For each learner of a run the step first visited last before a time, of equal times the later step; −1 without one. */
export function lastVisitedSteps({ tables, people }: Run, before: number): Int32Array {
  const activity = tables.get('step-activity');
  return activity
    ? lastSteps(activity, 'first_visited_at', people.learners, before)
    : new Int32Array(people.learners).fill(-1);
}

/** Each person's furthest step in course order with a value in a time column; −1 where there is none. */
export function furthestSteps(table: ColumnTable, timeColumn: string, people: number): Int32Array {
  const person = integers(table, 'person');
  const step = integers(table, 'step');
  const time = numbers(table, timeColumn);
  const furthest = new Int32Array(people).fill(-1);
  for (let row = 0; row < person.length; row++) {
    const who = person[row];
    if (who >= 0 && !Number.isNaN(time[row]) && step[row] > furthest[who]) furthest[who] = step[row];
  }
  return furthest;
}
