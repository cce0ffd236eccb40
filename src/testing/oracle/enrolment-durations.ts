import { countEach, DAY, type OracleRow } from './basics';
import { courseStart } from './course';
import type { Enrolment, OracleRun } from './load';

/** The table `enrolment_durations`. An enrolment without a readable time has a study basis all the same: the start. */
export function enrolmentDurations(run: OracleRun): OracleRow[] {
  const start = courseStart(run);
  const out: OracleRow[] = [];
  const add = (
    event: string,
    basis: string,
    to: (row: Enrolment) => number | null,
    from: (row: Enrolment) => number | null,
  ) => {
    const days: number[] = [];
    for (const row of run.enrolments) {
      const end = to(row);
      const since = from(row);
      if (end !== null && since !== null) days.push(Math.floor((end - since) / DAY));
    }
    const counts = [...countEach(days)].sort(([a], [b]) => a - b);
    for (const [day, learners] of counts) out.push({ event, basis, days: day, learners });
  };
  const studyFrom = ({ enrolled }: Enrolment) =>
    start !== null && enrolled !== null && enrolled >= start ? enrolled : start;
  add(
    'unenrolled',
    'enrolment',
    (row) => row.unenrolled,
    (row) => row.enrolled,
  );
  add('unenrolled', 'study', (row) => row.unenrolled, studyFrom);
  add(
    'fully_participating',
    'enrolment',
    (row) => row.participated,
    (row) => row.enrolled,
  );
  add('fully_participating', 'study', (row) => row.participated, studyFrom);
  return out;
}
