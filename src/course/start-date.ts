import type { ColumnTable } from 'arquero';
import { DAY } from '@/stats/timestamp';
import { integers, numbers } from './run';

const SHARE = 0.05;

/** Each learner's first visit of any step, in milliseconds; infinite where there is none. */
function firstVisits(steps: ColumnTable, learners: number): Float64Array {
  const person = integers(steps, 'person');
  const visited = numbers(steps, 'first_visited_at');
  const first = new Float64Array(learners).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row < person.length; row++) {
    const who = person[row];
    if (who < learners && visited[row] < first[who]) first[who] = visited[row];
  }
  return first;
}

/**
 * The day, in days since 1970, on which the course seems to start: the first on which at least 5 % of all learners
 * who visit a step make their first visit. Null where there is no such day.
 */
export function detectStart(steps: ColumnTable, learners: number): number | null {
  const perDay = new Map<number, number>();
  let visitors = 0;
  for (const time of firstVisits(steps, learners)) {
    if (time === Number.POSITIVE_INFINITY) continue;
    visitors++;
    const day = Math.floor(time / DAY);
    perDay.set(day, (perDay.get(day) ?? 0) + 1);
  }
  const days = [...perDay].filter(([, count]) => count >= SHARE * visitors).map(([day]) => day);
  return days.length > 0 ? Math.min(...days) : null;
}
