import type { ColumnTable } from 'arquero';
import { DAY, isoDate } from '@/stats/timestamp';
import { integers, numbers } from './run';

/** The ISO date (UTC) of the learners' latest first visit to a step; null where there is none. */
export function dataEnd(activity: ColumnTable | undefined, learners: number): string | null {
  if (!activity) return null;
  const person = integers(activity, 'person');
  const visited = numbers(activity, 'first_visited_at');
  let latest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < person.length; row++) {
    if (person[row] >= 0 && person[row] < learners && visited[row] > latest) latest = visited[row];
  }
  return latest > Number.NEGATIVE_INFINITY ? isoDate(Math.floor(latest / DAY)) : null;
}
