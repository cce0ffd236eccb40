import type { ColumnTable } from 'arquero';
import { placesWhere } from '@/stats/take';
import { remembered } from './remembered';
import { integers, numbers } from './run';

/** A table's rows person by person; rows without a person are left out. */
export interface Journey {
  /** Row numbers, person by person. */
  readonly rows: Uint32Array;
  /** Where each person's rows begin in `rows`; one more entry than there are people. */
  readonly starts: Uint32Array;
}

/** The rows that pass the test, person by person, each person's in the order of the file: a counting sort. */
export function rowsByPerson(table: ColumnTable, people: number, passes: (row: number) => boolean): Journey {
  const person = integers(table, 'person');
  const counts = (row: number) => person[row] >= 0 && passes(row);
  const starts = new Uint32Array(people + 1);
  for (let row = 0; row < person.length; row++) if (counts(row)) starts[person[row] + 1]++;
  for (let who = 0; who < people; who++) starts[who + 1] += starts[who];
  const next = starts.slice(0, people);
  const rows = new Uint32Array(starts[people]);
  for (let row = 0; row < person.length; row++) if (counts(row)) rows[next[person[row]]++] = row;
  return { rows, starts };
}

type Compare = (a: number, b: number) => number;

/** Sorts each person's rows in place. */
function sortEach({ rows, starts }: Journey, compare: Compare): void {
  for (let who = 0; who + 1 < starts.length; who++) {
    if (!areInOrder(rows, starts[who], starts[who + 1], compare))
      rows.subarray(starts[who], starts[who + 1]).sort(compare);
  }
}

/** Whether numbers from one place to before another are sorted. */
function areInOrder(values: Uint32Array, from: number, to: number, compare: Compare): boolean {
  for (let i = from + 1; i < to; i++) if (compare(values[i - 1], values[i]) > 0) return false;
  return true;
}

const known = new WeakMap<ColumnTable, Journey>();

/**
 * Everyone's first visits in a table of step activity, in order of time, of equal times the earlier step first. A table is
 * sorted once, however many ask; a run's own is in this order already.
 */
export function visitJourneys(steps: ColumnTable, people: number): Journey {
  return remembered(known, steps, () => {
    const step = integers(steps, 'step');
    const visited = numbers(steps, 'first_visited_at');
    const own = rowsByPerson(steps, people, (row) => !Number.isNaN(visited[row]));
    sortEach(own, (a, b) => visited[a] - visited[b] || step[a] - step[b]);
    return own;
  });
}

/**
 * All rows of a table of step activity person by person, each person's in order of first visit, of equal times the earlier
 * step first, those without a visit last. Rows without a person come after everyone's.
 */
export function rowsByVisit(steps: ColumnTable, people: number): Uint32Array {
  const person = integers(steps, 'person');
  const step = integers(steps, 'step');
  const visited = numbers(steps, 'first_visited_at');
  const own = rowsByPerson(steps, people, () => true);
  const at = (row: number) => (Number.isNaN(visited[row]) ? Number.POSITIVE_INFINITY : visited[row]);
  sortEach(own, (a, b) => at(a) - at(b) || step[a] - step[b]);
  if (own.rows.length === person.length) return own.rows;
  const all = new Uint32Array(person.length);
  all.set(own.rows);
  all.set(
    placesWhere(person.length, (row) => person[row] < 0),
    own.rows.length,
  );
  return all;
}
