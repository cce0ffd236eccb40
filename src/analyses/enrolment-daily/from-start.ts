import { dayOf } from '@/stats/timestamp';
import type { Side } from '../comparison';
import type { EnrolmentDailyResult, EnrolmentDailyRow } from './tables';

export type Sides = readonly Side<EnrolmentDailyResult>[];

/** A side's days counted from its course's start, day 0; null where the start is not known or there are no days. */
export function fromStart({ result, view }: Side<EnrolmentDailyResult>) {
  const { startDate } = view.course;
  const rows = result.enrolment_daily;
  if (startDate === null || rows.length === 0) return null;
  const start = dayOf(startDate);
  const total = rows[rows.length - 1].cumulative_enrolments;
  return { total, rows: rows.map((row) => ({ ...row, day: dayOf(row.date) - start })) };
}

export type Days = NonNullable<ReturnType<typeof fromStart>>;

/** The last of the rows up to a day. */
export function upTo({ rows }: Days, day: number): EnrolmentDailyRow | undefined {
  const at = Math.min(day - rows[0].day, rows.length - 1);
  return at < 0 ? undefined : rows[at];
}
