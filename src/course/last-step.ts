import type { ColumnTable } from 'arquero';
import { integers, numbers } from './run';

/** Each person's step with the latest value of a time column, of equal times the later step; −1 where there is none. */
export function lastSteps(table: ColumnTable, timeColumn: string, people: number): Int32Array {
  const person = integers(table, 'person');
  const step = integers(table, 'step');
  const time = numbers(table, timeColumn);
  const last = new Int32Array(people).fill(-1);
  const latest = new Float64Array(people).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row < person.length; row++) {
    const who = person[row];
    if (who < 0 || time[row] < latest[who] || Number.isNaN(time[row])) continue;
    if (time[row] > latest[who] || step[row] > last[who]) last[who] = step[row];
    latest[who] = time[row];
  }
  return last;
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
