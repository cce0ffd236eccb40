import type { CardView, Finding } from '@/analyses/definition';
import { largest, smallest } from '@/stats/extent';
import { dayOf } from '@/stats/timestamp';
import { longDate } from '@/words/dates';
import { inWordsUpTo } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { isPartial } from '../in-these-days';
import { finding, THIN, whileUnderWay } from '../sentence';
import { type ActivityOf, byWeek, rowsOf } from './rows';
import { type CourseWavesResult, type CourseWavesRow, type WaveActivity, waveWords } from './tables';

/** The busiest day, and how many days it takes until half of a week's events have come. */
export const waveFindings =
  (activityOf: ActivityOf) =>
  (result: CourseWavesResult, view: CardView): readonly Finding[] => {
    const activity = activityOf(view);
    const rows = rowsOf(result, activity);
    if (rows.length === 0) return [];
    const most = busiest(rows, activity);
    // Of some days alone, half would come early for want of the later ones.
    return isPartial(view) ? most : [...most, ...whileUnderWay(halves(rows, activity, view), view)];
  };

function busiest(rows: readonly CourseWavesRow[], activity: WaveActivity): Finding[] {
  const days = new Map<string, number>();
  for (const { date, events } of rows) days.set(date, (days.get(date) ?? 0) + events);
  const total = rows.reduce((sum, { events }) => sum + events, 0);
  const most = Math.max(...days.values());
  const top = [...days].filter(([, events]) => events === most).map(([date]) => date);
  const { noun } = waveWords[activity];
  const values = { activity, date: top[0], events: most, others: total - most, total, days: days.size };
  const where =
    days.size === 1
      ? `, all on ${longDate(top[0])}`
      : top.length === 1
        ? `; ${longDate(top[0])} has the most: ${count(most)} (${percent(most, total)})`
        : `, on no day more than ${count(most)}`;
  const text = `${counted(total, noun)} on ${counted(days.size, 'day')}${where}.`;
  return [finding('busiest-day', text, values, total)];
}

/** Where the course's start is not known, a week begins on the day by which this share of its events have come. */
const BEGUN = 0.05;

const dayBy = (rows: readonly CourseWavesRow[], share: number) => {
  const events = rows[rows.length - 1].cumulative;
  return dayOf((rows.find(({ cumulative }) => cumulative >= share * events) ?? rows[rows.length - 1]).date);
};

/** One early visit must not start a week's clock, so it starts with the course's week, or once some have come. */
function halves(rows: readonly CourseWavesRow[], activity: WaveActivity, { course }: CardView): Finding[] {
  const { startDate } = course;
  const weeks = [...byWeek(rows)].flatMap(([week, own]) => {
    if (own[own.length - 1].cumulative < THIN) return [];
    const start = startDate === null ? dayBy(own, BEGUN) : dayOf(startDate) + 7 * (week - 1);
    return [{ week, days: dayBy(own, 0.5) - start + 1 }];
  });
  if (weeks.length === 0) return [];
  const within = weeks.filter(({ days }) => days > 0);
  const before = weeks.filter(({ days }) => days <= 0).map(({ week }) => `${week}`);
  const [least, most] = [smallest(within.map(({ days }) => days)), largest(within.map(({ days }) => days))];
  const span = least === most ? '' : `${count(least)} to `;
  const from = startDate === null ? 'the day by which one in twenty had come' : 'the week’s start';
  const what = `of the ${waveWords[activity].noun}s at`;
  const parts = [
    ...(within.length > 0
      ? [`Half ${what} a week’s steps come within ${span}${counted(most, 'day')} of ${from}.`]
      : []),
    ...(before.length > 0
      ? [
          `Half ${what} the steps of ${before.length === 1 ? 'week' : 'weeks'} ${inWordsUpTo(4, before)} come before ${before.length === 1 ? 'that week begins' : 'those weeks begin'}.`,
        ]
      : []),
  ];
  const values = { activity, weeks: weeks.length, days: weeks[0].days };
  return [{ key: 'waves', text: parts.join(' '), values }];
}
