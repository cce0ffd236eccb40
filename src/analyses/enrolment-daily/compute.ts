import { numbers } from '@/course/run';
import { isoDate } from '@/stats/timestamp';
import type { Compute } from '../context';
import type { EnrolmentDailyResult, EnrolmentDailyRow } from './tables';

const EVENTS = ['enrolled_at', 'unenrolled_at', 'fully_participated_at'] as const;

/** Enrolments, unenrolments and full participations for each day from the first event to the last. */
export const compute: Compute<EnrolmentDailyResult> = ({ rows, time }) => {
  const table = rows('enrolments');
  const perDay = EVENTS.map((event) => {
    const counts = new Map<number, number>();
    for (const at of table ? numbers(table, event) : []) {
      if (!Number.isNaN(at)) counts.set(time.day(at), (counts.get(time.day(at)) ?? 0) + 1);
    }
    return counts;
  });
  const days = perDay.flatMap((counts) => [...counts.keys()]);
  const first = days.reduce((min, day) => Math.min(min, day), Number.POSITIVE_INFINITY);
  const last = days.reduce((max, day) => Math.max(max, day), Number.NEGATIVE_INFINITY);
  const daily: EnrolmentDailyRow[] = [];
  const sums = [0, 0, 0];
  for (let day = first; day <= last; day++) {
    const [enrolments, unenrolments, full] = perDay.map((counts) => counts.get(day) ?? 0);
    sums[0] += enrolments;
    sums[1] += unenrolments;
    sums[2] += full;
    daily.push({
      date: isoDate(day),
      enrolments,
      unenrolments,
      full_participations: full,
      cumulative_enrolments: sums[0],
      cumulative_unenrolments: sums[1],
      cumulative_full_participations: sums[2],
    });
  }
  return { enrolment_daily: daily };
};
