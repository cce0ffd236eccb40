import type { CardView, Finding } from '@/analyses/definition';
import { largest, smallest } from '@/stats/extent';
import { jointConfidence, wilsonInterval } from '@/stats/wilson';
import { clockWords } from '@/words/clock';
import { hourWords } from '@/words/dates';
import { inWords } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { finding } from '../sentence';
import { weekdays } from './activities';
import { isHabit, ONE_DATE, THREE_DATES } from './habit';
import type { Events } from './quiet-findings';
import type { ActivityHourSupportRow } from './tables';
import { WEEK_HOURS } from './week-hours';

/** More hours than these share the most, and there is no busiest one. */
const MOST_TIES = 2;
/** An hour is busy from this many events. */
const FEWEST = 5;

/**
 * The hour of the week with most events, where it differs from an even spread by more than chance: as the busiest one where
 * it may be called a habit, and else as one that few learners or dates make.
 */
export function busiestHours(
  support: readonly ActivityHourSupportRow[],
  { cells, total, learners, what }: Events,
  view: CardView,
): Finding[] {
  const most = largest(cells.map((cell) => cell.count));
  const top = cells.filter((cell) => cell.count === most);
  const { low } = wilsonInterval(most, total, jointConfidence(0.95, WEEK_HOURS));
  if (most < FEWEST || top.length > MOST_TIES || low <= 1 / WEEK_HOURS) return [];
  const rows = top.flatMap(({ weekday, hour }) =>
    support.filter((row) => row.weekday === weekday && row.hour === hour),
  );
  const several = top.length > 1;
  const names = top.map(
    ({ weekday, hour }) => `${weekdays[weekday]} ${hourWords(hour)} to ${hourWords(hour + 1)}`,
  );
  const hours = `${inWords(names)} (${clockWords(view)})`;
  const figures = `${count(most)}${several ? ' each' : ''} of ${count(total)}`;
  const share = `(${percent(most, total)})`;
  const values = { weekday: top[0].weekday, hour: top[0].hour, count: most, total };
  const no = `${hours} ${several ? 'have' : 'has'} the most ${what}, ${figures} ${share}, but that is no habit`;
  if (rows.length < top.length)
    return [{ key: 'no-habit', text: `${no}: they are of too few learners.`, values, caution: true }];
  const { learners: own, dates, largest_date, three_dates } = rows[0];
  const rests = `of ${inWords(rows.map((row) => count(row.learners)))} of the ${counted(learners, 'learner')}, on ${datesWords(rows)}`;
  const found = { ...values, learners: own, dates, largest_date, three_dates };
  const fewest = smallest(rows.map((row) => row.learners));
  if (rows.every(isHabit)) {
    const text = `The busiest ${several ? 'hours are' : 'hour is'} ${hours}: ${figures} ${what} ${share}, ${rests}.`;
    return [finding('busiest-hour', text, found, fewest)];
  }
  const part = (of: 'largest_date' | 'three_dates') =>
    inWords(rows.map((row) => percent(row[of], row.count)));
  const fell = rows.every((row) => row.dates > 3 && row.three_dates >= THREE_DATES * row.count)
    ? `${part('three_dates')} of them fell on three dates`
    : rows.every((row) => row.dates > 1 && row.largest_date >= ONE_DATE * row.count)
      ? `${part('largest_date')} of them fell on one date`
      : `they fell on ${datesWords(rows)}`;
  const who = `${inWords(rows.map((row) => count(row.learners)))} ${several || own !== 1 ? 'learners' : 'learner'}`;
  return [finding('no-habit', `${no}: ${fell} (${who}).`, found, fewest)];
}

function datesWords(rows: readonly ActivityHourSupportRow[]): string {
  if (rows.length === 1) return counted(rows[0].dates, 'date');
  return `${inWords(rows.map(({ dates }) => count(dates)))} dates`;
}
