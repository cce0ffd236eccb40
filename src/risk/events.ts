import { integers, numbers, type Run } from '@/course/run';
import type { DatasetId } from '@/formats';

/** What counts as activity: the times of each dataset that learners leave behind by doing something. */
const ACTIVITY: readonly (readonly [DatasetId, string])[] = [
  ['step-activity', 'first_visited_at'],
  ['step-activity', 'last_completed_at'],
  ['question-response', 'submitted_at'],
  ['comments', 'timestamp'],
  ['peer-review-assignments', 'submitted_at'],
  ['peer-review-reviews', 'created_at'],
];

/** The datasets whose rows are events. */
export const activityDatasets: readonly DatasetId[] = [...new Set(ACTIVITY.map(([dataset]) => dataset))];

/** Everyone's activity of all kinds, person by person and each person's in order of time. */
export interface Events {
  /** Milliseconds since 1970. */
  readonly times: Float64Array;
  /** Where each person's events begin; one more entry than there are people. */
  readonly starts: Uint32Array;
}

/** All learners' activity from one moment (included) to another (excluded), whatever is selected. */
export function eventsBetween({ tables, people }: Run, from: number, to: number): Events {
  const sources = ACTIVITY.flatMap(([dataset, column]) => {
    const table = tables.get(dataset);
    return table ? [{ person: integers(table, 'person'), at: numbers(table, column) }] : [];
  });
  const size = people.learners;
  const counts = (person: number, at: number) => person >= 0 && person < size && at >= from && at < to;
  const starts = new Uint32Array(size + 1);
  for (const { person, at } of sources) {
    for (let row = 0; row < at.length; row++) if (counts(person[row], at[row])) starts[person[row] + 1]++;
  }
  for (let who = 0; who < size; who++) starts[who + 1] += starts[who];
  const next = starts.slice(0, size);
  const times = new Float64Array(starts[size]);
  for (const { person, at } of sources) {
    for (let row = 0; row < at.length; row++) {
      if (counts(person[row], at[row])) times[next[person[row]]++] = at[row];
    }
  }
  for (let who = 0; who < size; who++) times.subarray(starts[who], starts[who + 1]).sort();
  return { times, starts };
}
