import type { CardView, Finding } from '@/analyses/definition';
import { dayOf } from '@/stats/timestamp';
import { longDate } from '@/words/dates';
import { inWordsUpTo } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
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
    return [...busiest(rows, activity), ...whileUnderWay(halves(rows, activity), view)];
  };

function busiest(rows: readonly CourseWavesRow[], activity: WaveActivity): Finding[] {
  const days = new Map<string, number>();
  for (const { date, events } of rows) days.set(date, (days.get(date) ?? 0) + events);
  const total = rows.reduce((sum, { events }) => sum + events, 0);
  const most = Math.max(...days.values());
  const top = [...days].filter(([, events]) => events === most).map(([date]) => date);
  const { noun } = waveWords[activity];
  const values = { activity, date: top[0], events: most, total, days: days.size };
  const where =
    days.size === 1
      ? `all on ${longDate(top[0])}`
      : top.length === 1
        ? `most on ${longDate(top[0])}: ${count(most)} (${percent(most, total)})`
        : `on no day more than ${count(most)}`;
  const text = `${counted(total, noun)} on ${counted(days.size, 'day')}, ${where}.`;
  return [finding('busiest-day', text, values, total)];
}

function halves(rows: readonly CourseWavesRow[], activity: WaveActivity): Finding[] {
  const weeks = [...byWeek(rows)].flatMap(([week, own]) => {
    const all = own[own.length - 1].cumulative;
    const half = own.find(({ cumulative }) => 2 * cumulative >= all);
    if (!half || all < THIN) return [];
    return [{ week, days: dayOf(half.date) - dayOf(own[0].date) + 1 }];
  });
  if (weeks.length === 0) return [];
  const spans = weeks.map(({ week, days }) => `${counted(days, 'day')} in week ${week}`);
  const text = `Half of the ${waveWords[activity].noun}s at a week’s steps come within ${inWordsUpTo(4, spans)}, counted from the first of them.`;
  return [{ key: 'waves', text, values: { activity, weeks: weeks.length, days: weeks[0].days } }];
}
