import { isoDate } from '@/stats/timestamp';
import type { EnrolmentDailyRow } from './tables';

/** How many of each event there are on a day: enrolments, unenrolments, full participations. */
export type DayEvents = readonly [enrolments: number, unenrolments: number, fullParticipations: number];

/** The days from the first to the last, both included and counted since 1970, with what there has been until each. */
export function runningDays(
  first: number,
  last: number,
  on: (day: number) => DayEvents,
): readonly EnrolmentDailyRow[] {
  const daily: EnrolmentDailyRow[] = [];
  const sums = [0, 0, 0];
  for (let day = first; day <= last; day++) {
    const [enrolments, unenrolments, full_participations] = on(day);
    sums[0] += enrolments;
    sums[1] += unenrolments;
    sums[2] += full_participations;
    daily.push({
      date: isoDate(day),
      enrolments,
      unenrolments,
      full_participations,
      cumulative_enrolments: sums[0],
      cumulative_unenrolments: sums[1],
      cumulative_full_participations: sums[2],
    });
  }
  return daily;
}
