import { DAY, dateOf, dayOf, type OracleRow, present } from './basics';
import type { OracleRun } from './load';

/** The table `enrolment_daily`. */
export function enrolmentDaily(run: OracleRun): OracleRow[] {
  const enrolments = present(run.enrolments.map((row) => row.enrolled)).map(dayOf);
  const unenrolments = present(run.enrolments.map((row) => row.unenrolled)).map(dayOf);
  const participations = present(run.enrolments.map((row) => row.participated)).map(dayOf);
  const days = [...enrolments, ...unenrolments, ...participations].sort((a, b) => a - b);
  const rows: OracleRow[] = [];
  for (let day = days[0]; day <= days[days.length - 1]; day += DAY) {
    const on = (events: readonly number[]) => events.filter((event) => event === day).length;
    const upTo = (events: readonly number[]) => events.filter((event) => event <= day).length;
    rows.push({
      date: dateOf(day),
      enrolments: on(enrolments),
      unenrolments: on(unenrolments),
      full_participations: on(participations),
      cumulative_enrolments: upTo(enrolments),
      cumulative_unenrolments: upTo(unenrolments),
      cumulative_full_participations: upTo(participations),
    });
  }
  return rows;
}
