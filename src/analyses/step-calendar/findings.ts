import type { CardView, Finding } from '@/analyses/definition';
import { dayOf, isoDate } from '@/stats/timestamp';
import { longDate } from '@/words/dates';
import { count, counted, percent } from '@/words/numbers';
import { finding } from '../sentence';
import type { StepCalendarResult, StepCalendarRow, StepCalendarSpanRow } from './tables';

/** First visits by date, in order. */
function visitsByDate(rows: readonly StepCalendarRow[]): readonly (readonly [string, number])[] {
  const dates = new Map<string, number>();
  for (const { date, first_visits } of rows) dates.set(date, (dates.get(date) ?? 0) + first_visits);
  return [...dates].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** `3 June 2024`, or `3 June 2024 to 9 June 2024` where days are counted together. */
export function dayWords(date: string, days: number): string {
  if (days === 1) return longDate(date);
  return `${longDate(date)} to ${longDate(isoDate(dayOf(date) + days - 1))}`;
}

/** By when half of all visits have come, on which days most do, and how many are left out. */
export function calendarFindings(
  { step_calendar: rows, step_calendar_span }: StepCalendarResult,
  view: CardView,
): readonly Finding[] {
  const dates = visitsByDate(rows);
  const visits = dates.reduce((sum, [, each]) => sum + each, 0);
  if (visits === 0 || dates.length < 2) return [];
  return [
    ...halfway(dates, visits, rows[0].days, view),
    ...busiest(dates, visits, rows[0].days),
    ...leftOut(step_calendar_span),
  ];
}

function halfway(
  dates: readonly (readonly [string, number])[],
  visits: number,
  days: number,
  { course }: CardView,
): Finding[] {
  let seen = 0;
  const [date] = dates.find(([, each]) => {
    seen += each;
    return 2 * seen >= visits;
  }) ?? [dates[0][0]];
  const last = isoDate(dayOf(date) + days - 1);
  const day = course.startDate === null ? null : dayOf(last) - dayOf(course.startDate) + 1;
  const place = day !== null && day > 0 ? `, day ${count(day)} of the course` : '';
  const text = `Half of the ${counted(visits, 'first visit')} to steps have come by ${longDate(last)}${place}.`;
  return [finding('half-visited', text, { date: last, day, visits }, visits)];
}

function busiest(dates: readonly (readonly [string, number])[], visits: number, days: number): Finding[] {
  const most = Math.max(...dates.map(([, each]) => each));
  const top = dates.filter(([, each]) => each === most);
  if (top.length > 1) return [];
  const [[date]] = top;
  const what = days === 1 ? 'day' : `${days} days`;
  const verb = days === 1 ? 'is' : 'are';
  const text = `The busiest ${what} ${verb} ${dayWords(date, days)}, with ${counted(most, 'first visit')} (${percent(most, visits)}).`;
  return [finding('busiest-day', text, { date, days, most, visits }, visits)];
}

/** How many visits come before the first day shown, so that the figures are fewer than on other cards. */
function leftOut([span]: readonly StepCalendarSpanRow[]): Finding[] {
  if (!span || span.left_out === 0) return [];
  const { from, left_out, first_visits } = span;
  const are = left_out === 1 ? 'is' : 'are';
  const text = `${count(left_out)} of all ${counted(left_out + first_visits, 'first visit')} ${are} left out: ${left_out === 1 ? 'it is' : 'they are'} from before ${longDate(from)}.`;
  return [{ key: 'left-out', text, values: { from, left_out, first_visits } }];
}
