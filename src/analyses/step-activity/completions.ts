import type { ColumnTable } from 'arquero';
import { rowsByPerson } from '@/course/journeys';
import { integers, numbers } from '@/course/run';

/** For each step, how many different people did what. */
export interface StepCompletions {
  readonly visited: Int32Array;
  readonly completed: Int32Array;
  /** Visited it and completed it, be it in different rows. */
  readonly both: Int32Array;
}

/** Marks each step once for a person; true where the step was not marked for them yet. */
function onceForEach(steps: number): (step: number, person: number) => boolean {
  const markedFor = new Int32Array(steps).fill(-1);
  return (step, person) => {
    if (markedFor[step] === person) return false;
    markedFor[step] = person;
    return true;
  };
}

/**
 * Counts everyone's visits and completions by step, however many rows someone has for a step. Rows are gone through
 * person by person, so that one mark for each step is enough, however many steps and people there are.
 */
export function countCompletions(table: ColumnTable, steps: number, people: number): StepCompletions {
  const step = integers(table, 'step');
  const visitedAt = numbers(table, 'first_visited_at');
  const completedAt = numbers(table, 'last_completed_at');
  const { rows, starts } = rowsByPerson(table, people, (row) => step[row] >= 0);
  const [visited, completed, both] = [new Int32Array(steps), new Int32Array(steps), new Int32Array(steps)];
  const [firstCompletion, firstOfBoth] = [onceForEach(steps), onceForEach(steps)];
  const visitedBy = new Int32Array(steps).fill(-1);
  for (let person = 0; person < people; person++) {
    const own = rows.subarray(starts[person], starts[person + 1]);
    for (const row of own) {
      if (Number.isNaN(visitedAt[row]) || visitedBy[step[row]] === person) continue;
      visited[step[row]]++;
      visitedBy[step[row]] = person;
    }
    for (const row of own) {
      if (Number.isNaN(completedAt[row])) continue;
      if (firstCompletion(step[row], person)) completed[step[row]]++;
      if (visitedBy[step[row]] === person && firstOfBoth(step[row], person)) both[step[row]]++;
    }
  }
  return { visited, completed, both };
}
