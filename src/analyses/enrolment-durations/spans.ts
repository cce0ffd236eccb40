import { numbers } from '@/course/run';
import { localTime } from '@/stats/local-time';
import { DAY, dayOf } from '@/stats/timestamp';
import type { AnalysisContext } from '../context';
import type { DurationBasis, DurationEvent } from './tables';

const EVENTS: readonly (readonly [DurationEvent, string])[] = [
  ['unenrolled', 'unenrolled_at'],
  ['fully_participating', 'fully_participated_at'],
];

/** The whole days to an event on one basis, enrolment by enrolment. */
export interface Spans {
  readonly event: DurationEvent;
  readonly basis: DurationBasis;
  /** Whole days, rounded down, by row of the enrolments; NaN where either time is not known. */
  readonly days: Float64Array;
}

function wholeDays(times: Float64Array, since: (row: number) => number): Float64Array {
  return times.map((at, row) => Math.floor((at - since(row)) / DAY));
}

/** The days to each event on each basis; study days only where the start is known. Nothing without enrolments. */
export function spans({ settings, rows, enrolmentsAtAnyTime }: AnalysisContext): readonly Spans[] {
  const table = rows('enrolments');
  const anyTime = enrolmentsAtAnyTime();
  if (!table || !anyTime) return [];
  const enrolled = numbers(anyTime, 'enrolled_at');
  // Midnight in the course's own time zone whatever the clock: a duration is the same by all.
  const start =
    settings.startDate === null ? null : localTime(settings.timeZone).startOf(dayOf(settings.startDate));
  return EVENTS.flatMap(([event, column]): Spans[] => {
    const times = numbers(table, column);
    const days = wholeDays(times, (row) => enrolled[row]);
    const sinceEnrolment: Spans = { event, basis: 'enrolment', days };
    if (start === null) return [sinceEnrolment];
    const studyFrom = (row: number) => Math.max(start, Number.isNaN(enrolled[row]) ? start : enrolled[row]);
    return [sinceEnrolment, { event, basis: 'study', days: wholeDays(times, studyFrom) }];
  });
}
