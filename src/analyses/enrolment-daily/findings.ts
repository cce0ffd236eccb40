import type { CardView, Finding } from '@/analyses/definition';
import { largest } from '@/stats/extent';
import { longDate } from '@/words/dates';
import { inWords } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { finding } from '../sentence';
import { series } from './series';
import type { EnrolmentDailyResult, EnrolmentDailyRow } from './tables';

/** A day is busy from this many events and this many times the average day. */
const FEWEST = 5;
const TIMES_AVERAGE = 3;
/** More days than these share the most events, and there is no busiest one. */
const MOST_TIES = 3;

type Series = (typeof series)[number];

/** Enrolments before the start, and the busiest day of each event. */
export function enrolmentDailyFindings(result: EnrolmentDailyResult, view: CardView): readonly Finding[] {
  const rows = result.enrolment_daily;
  if (rows.length === 0) return [];
  return [...beforeStart(rows, view.course.startDate), ...series.flatMap((each) => busiestDay(rows, each))];
}

function beforeStart(rows: readonly EnrolmentDailyRow[], start: string | null): Finding[] {
  const total = rows.at(-1)?.cumulative_enrolments ?? 0;
  if (start === null || total === 0) return [];
  const early = rows.filter(({ date }) => date < start).reduce((sum, { enrolments }) => sum + enrolments, 0);
  const share = early === 0 ? 'None' : `${count(early)} (${percent(early, total)})`;
  const text = `${share} of the ${counted(total, 'enrolment')} came before the course started on ${longDate(start)}.`;
  return [finding('before-start', text, { early, total, start_date: start }, total)];
}

function busiestDay(rows: readonly EnrolmentDailyRow[], { field, total, name, one }: Series): Finding[] {
  const all = rows.at(-1)?.[total] ?? 0;
  const most = largest(rows.map((row) => row[field]));
  const days = rows.filter((row) => row[field] === most).map(({ date }) => date);
  if (most < FEWEST || most * rows.length < TIMES_AVERAGE * all || days.length > MOST_TIES) return [];
  const each = days.length > 1 ? ' each' : '';
  const noun = days.length > 1 ? 'days' : 'day';
  const text = `The busiest ${noun} for ${name.toLowerCase()} ${days.length > 1 ? 'were' : 'was'} ${inWords(days.map(longDate))}: ${count(most)}${each} of the ${counted(all, one)} (${percent(most, all)}).`;
  return [finding(`busiest-${field}`, text, { date: days[0], days: days.length, most, total: all }, all)];
}
