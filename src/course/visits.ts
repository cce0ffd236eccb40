import type { ColumnTable } from 'arquero';
import { numbers } from './run';
import { visitJourneys } from './sessions';

/** The times of everyone's first visits to steps, person by person and in order. */
export interface Visits {
  readonly times: Float64Array;
  /** Where each person's times begin; one more entry than there are people. */
  readonly starts: Uint32Array;
}

const known = new WeakMap<ColumnTable, Visits>();

/**
 * The first visits in a table of step activity, sorted by person and time. A table is sorted once, however many
 * analyses ask.
 */
export function visitsInOrder(steps: ColumnTable, people: number): Visits {
  let visits = known.get(steps);
  if (!visits) {
    const { rows, starts } = visitJourneys(steps, people);
    const time = numbers(steps, 'first_visited_at');
    const times = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++) times[i] = time[rows[i]];
    visits = { times, starts };
    known.set(steps, visits);
  }
  return visits;
}
