import { numbers } from '@/course/run';
import { DAY, dayOf } from '@/stats/timestamp';
import type { AnalysisContext, Compute } from '../context';
import type { DurationBasis, DurationEvent, EnrolmentDurationsResult, EnrolmentDurationsRow } from './tables';

const EVENTS: readonly (readonly [DurationEvent, string])[] = [
  ['unenrolled', 'unenrolled_at'],
  ['fully_participating', 'fully_participated_at'],
];

function histogram(
  event: DurationEvent,
  basis: DurationBasis,
  times: ArrayLike<number>,
  since: (row: number) => number,
): EnrolmentDurationsRow[] {
  const counts = new Map<number, number>();
  for (let row = 0; row < times.length; row++) {
    const days = Math.floor((times[row] - since(row)) / DAY);
    if (!Number.isNaN(days)) counts.set(days, (counts.get(days) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([days, learners]) => ({ event, basis, days, learners }));
}

function durations({ settings, time, rows, enrolmentsAtAnyTime }: AnalysisContext): EnrolmentDurationsRow[] {
  const table = rows('enrolments');
  const anyTime = enrolmentsAtAnyTime();
  if (!table || !anyTime) return [];
  const enrolled = numbers(anyTime, 'enrolled_at');
  const start = settings.startDate === null ? null : time.startOf(dayOf(settings.startDate));
  return EVENTS.flatMap(([event, column]) => {
    const times = numbers(table, column);
    const sinceEnrolment = histogram(event, 'enrolment', times, (row) => enrolled[row]);
    if (start === null) return sinceEnrolment;
    const studyFrom = (row: number) => Math.max(start, Number.isNaN(enrolled[row]) ? start : enrolled[row]);
    return [...sinceEnrolment, ...histogram(event, 'study', times, studyFrom)];
  });
}

/** Whole days, rounded down, to unenrolling and to full participation; study days only where the start is known. */
export const compute: Compute<EnrolmentDurationsResult> = (context) => ({
  enrolment_durations: durations(context),
});
