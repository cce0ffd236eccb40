import type { Compute } from '../context';
import { durationsByEnrolment } from './by-enrolment';
import { type Spans, spans } from './spans';
import type { EnrolmentDurationsResult, EnrolmentDurationsRow } from './tables';

function histogram({ event, basis, days }: Spans): EnrolmentDurationsRow[] {
  const counts = new Map<number, number>();
  for (const each of days) {
    if (!Number.isNaN(each)) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([whole, learners]) => ({ event, basis, days: whole, learners }));
}

/** Whole days, rounded down, to unenrolling and to full participation, on their own and against the day of enrolling. */
export const compute: Compute<EnrolmentDurationsResult> = (context) => {
  const found = spans(context);
  return {
    enrolment_durations: found.flatMap(histogram),
    ...durationsByEnrolment(context, found),
  };
};
