import { bisectLeft } from 'd3-array';
import { heldForNow } from '@/course/remembered';
import { integers, numbers, type Run } from '@/course/run';
import type { DatasetId } from '@/formats';

/** What counts as activity: the times of each dataset that learners leave behind by doing something. */
export const activitySources: readonly (readonly [DatasetId, string])[] = [
  ['step-activity', 'first_visited_at'],
  ['step-activity', 'last_completed_at'],
  ['question-response', 'submitted_at'],
  ['comments', 'timestamp'],
  ['peer-review-assignments', 'submitted_at'],
  ['peer-review-reviews', 'created_at'],
];

/** The datasets whose rows are events. */
export const activityDatasets: readonly DatasetId[] = [
  ...new Set(activitySources.map(([dataset]) => dataset)),
];

/** Everyone's activity of all kinds, person by person and each person's in order of time. */
export interface Events {
  /** Milliseconds since 1970. */
  readonly times: Float64Array;
  /** Where each person's events begin. */
  readonly starts: Uint32Array;
  /** Where each person's events end, this place excluded. */
  readonly ends: Uint32Array;
}

/** Every event of the learners, sorted. */
function sortedEvents({ tables, people }: Run): Events {
  const sources = activitySources.flatMap(([dataset, column]) => {
    const table = tables.get(dataset);
    return table ? [{ person: integers(table, 'person'), at: numbers(table, column) }] : [];
  });
  const size = people.learners;
  const counts = (person: number, at: number) => person >= 0 && person < size && !Number.isNaN(at);
  const starts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  for (const { person, at } of sources) {
    for (let row = 0; row < at.length; row++) if (counts(person[row], at[row])) ends[person[row]]++;
  }
  let all = 0;
  for (let who = 0; who < size; who++) {
    starts[who] = all;
    all += ends[who];
    ends[who] = starts[who];
  }
  const times = new Float64Array(all);
  for (const { person, at } of sources) {
    for (let row = 0; row < at.length; row++) {
      if (counts(person[row], at[row])) times[ends[person[row]]++] = at[row];
    }
  }
  for (let who = 0; who < size; who++) times.subarray(starts[who], ends[who]).sort();
  return { times, starts, ends };
}

/** Held weakly: as large as the run's own tables, and needed again and again for a while only. */
const sorted = new WeakMap<Run, WeakRef<Events>>();

const allEvents = (run: Run): Events => heldForNow(sorted, run, () => sortedEvents(run));

/**
 * All learners' activity from one moment (included) to another (excluded), whatever is selected. A run's events are sorted
 * once, and what lies between two moments is looked up in them.
 */
export function eventsBetween(run: Run, from: number, to: number): Events {
  const { times, starts, ends } = allEvents(run);
  return {
    times,
    starts: starts.map((start, who) => bisectLeft(times, from, start, ends[who])),
    ends: ends.map((end, who) => bisectLeft(times, to, starts[who], end)),
  };
}

/** One person's events, as a view of all. */
export function eventsOf({ times, starts, ends }: Events, person: number): Float64Array {
  return times.subarray(starts[person], ends[person]);
}
