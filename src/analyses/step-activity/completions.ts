import type { ColumnTable } from 'arquero';
import { integers, numbers } from '@/course/run';

/** For each step, how many different people did what. */
export interface StepCompletions {
  readonly visited: Int32Array;
  readonly completed: Int32Array;
  /** Visited it and completed it, be it in different rows. */
  readonly both: Int32Array;
}

const VISITED = 1;
const COMPLETED = 2;
const BOTH = 3;

/** Counts everyone's visits and completions by step, however many rows someone has for a step. */
export function countCompletions(table: ColumnTable, steps: number, people: number): StepCompletions {
  const person = integers(table, 'person');
  const step = integers(table, 'step');
  const visitedAt = numbers(table, 'first_visited_at');
  const completedAt = numbers(table, 'last_completed_at');
  const done = new Uint8Array(steps * people);
  const [visited, completed, both] = [new Int32Array(steps), new Int32Array(steps), new Int32Array(steps)];
  for (let row = 0; row < person.length; row++) {
    if (person[row] < 0 || step[row] < 0) continue;
    const pair = step[row] * people + person[row];
    const before = done[pair];
    const now =
      before |
      (Number.isNaN(visitedAt[row]) ? 0 : VISITED) |
      (Number.isNaN(completedAt[row]) ? 0 : COMPLETED);
    if (now === before) continue;
    done[pair] = now;
    const added = now - before;
    if (added & VISITED) visited[step[row]]++;
    if (added & COMPLETED) completed[step[row]]++;
    if (now === BOTH) both[step[row]]++;
  }
  return { visited, completed, both };
}
