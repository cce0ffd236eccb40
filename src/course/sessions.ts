import type { ColumnTable } from 'arquero';
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

/** Each person's rows in order of a time column, of equal times the earlier step first. */
export function journeys(table: ColumnTable, timeColumn: string, people: number): Journey {
  const step = integers(table, 'step');
  const time = numbers(table, timeColumn);
  const { rows, starts } = rowsByPerson(table, people, (row) => !Number.isNaN(time[row]));
  const compare = (a: number, b: number) => time[a] - time[b] || step[a] - step[b];
  for (let who = 0; who < people; who++) {
    if (!areInOrder(rows, starts[who], starts[who + 1], compare))
      rows.subarray(starts[who], starts[who + 1]).sort(compare);
  }
  return { rows, starts };
}

/** Whether numbers from one place to before another are sorted. */
function areInOrder(
  values: Uint32Array,
  from: number,
  to: number,
  compare: (a: number, b: number) => number,
): boolean {
  for (let i = from + 1; i < to; i++) if (compare(values[i - 1], values[i]) > 0) return false;
  return true;
}

const known = new WeakMap<ColumnTable, Journey>();

/** Everyone's first visits in a table of step activity, in order of time. A table is sorted once, however many ask. */
export function visitJourneys(steps: ColumnTable, people: number): Journey {
  return remembered(known, steps, () => journeys(steps, 'first_visited_at', people));
}

/**
 * The rows of a table of step activity in the order of its visits, then those without one. A selection of rows that is made in
 * this order is sorted already.
 */
export function rowsByVisit(steps: ColumnTable, people: number): Uint32Array {
  const { rows } = visitJourneys(steps, people);
  if (rows.length === steps.numRows()) return rows;
  const all = new Uint32Array(steps.numRows());
  const placed = new Uint8Array(all.length);
  all.set(rows);
  for (const row of rows) placed[row] = 1;
  let length = rows.length;
  for (let row = 0; row < all.length; row++) if (placed[row] === 0) all[length++] = row;
  return all;
}

/** How one learner studied. Absent for those who visited no step. */
export interface LearnerSessions {
  readonly person: number;
  readonly sessions: number;
  /** From the first to the last visit of each session, added up. */
  readonly studyMinutes: number;
  readonly meanSessionMinutes: number;
  /** From the earliest visit to the latest. */
  readonly spanDays: number;
}

/**
 * The study sessions of everyone who visited a step. A session ends where the next first visit comes `gapMinutes` or
 * more later; its length is the time between its first and last first visit.
 */
export function learnerSessions(steps: ColumnTable, people: number, gapMinutes: number): LearnerSessions[] {
  const time = numbers(steps, 'first_visited_at');
  const { rows, starts } = visitJourneys(steps, people);
  const gap = gapMinutes * 60_000;
  const found: LearnerSessions[] = [];
  for (let person = 0; person < people; person++) {
    const from = starts[person];
    const to = starts[person + 1];
    if (from === to) continue;
    let sessions = 1;
    let gaps = 0;
    for (let i = from + 1; i < to; i++) {
      const pause = time[rows[i]] - time[rows[i - 1]];
      if (pause < gap) continue;
      sessions++;
      gaps += pause;
    }
    const span = time[rows[to - 1]] - time[rows[from]];
    const studyMinutes = (span - gaps) / 60_000;
    found.push({
      person,
      sessions,
      studyMinutes,
      meanSessionMinutes: studyMinutes / sessions,
      spanDays: span / 86_400_000,
    });
  }
  return found;
}
