import type { ColumnTable } from 'arquero';
import { picker } from '@/stats/take';
import { visitJourneys } from './journeys';
import { remembered } from './remembered';
import { numbers } from './run';

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
  return remembered(known, steps, () => {
    const { rows, starts } = visitJourneys(steps, people);
    return { times: picker(rows)(numbers(steps, 'first_visited_at')), starts };
  });
}
