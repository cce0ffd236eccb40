import type { ColumnTable } from 'arquero';
import type { LocalTime } from '@/stats/local-time';
import { remembered } from './remembered';
import { integers, numbers } from './run';

const known = new WeakMap<Float64Array, WeakMap<LocalTime, Int32Array>>();

/**
 * The local dates of the times of a column, in days since 1970, row by row; 0 where there is no time. Worked out once for a
 * column and a clock: several analyses ask.
 */
export function localDays(table: ColumnTable, column: string, time: LocalTime): Int32Array {
  const times = numbers(table, column);
  const byClock = remembered(known, times, () => new WeakMap<LocalTime, Int32Array>());
  return remembered(byClock, time, () => {
    const person = integers(table, 'person');
    const days = new Int32Array(times.length);
    for (let row = 0; row < days.length; row++) {
      if (!Number.isNaN(times[row])) days[row] = time.day(times[row], person[row]);
    }
    return days;
  });
}
