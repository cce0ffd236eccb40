import type { EnrolmentDailyRow } from './tables';

/** Days from 28 February 2020 with these events. */
export function dailyRows(events: readonly (readonly [number, number, number])[]): EnrolmentDailyRow[] {
  const sums = [0, 0, 0];
  return events.map((event, day) => {
    for (const [index, count] of event.entries()) sums[index] += count;
    return {
      date: new Date(Date.UTC(2020, 1, 28 + day)).toISOString().slice(0, 10),
      enrolments: event[0],
      unenrolments: event[1],
      full_participations: event[2],
      cumulative_enrolments: sums[0],
      cumulative_unenrolments: sums[1],
      cumulative_full_participations: sums[2],
    };
  });
}
