import type { CardView, Finding } from '@/analyses/definition';
import { largest } from '@/stats/extent';
import { hourWords } from '@/words/dates';
import { inWords } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { activityWords, chosenActivity, weekdays } from '../activity-heatmap/activities';
import { FEWEST_DATES, ONE_DATE } from '../activity-heatmap/habit';
import { WEEK_HOURS } from '../activity-heatmap/week-hours';
import { finding } from '../sentence';
import { typicalRows } from './rows';
import type { ActivityTypicalWeekRow, ActivityWeeksResult } from './tables';

/** What fewer learners than these do is their own rhythm, not the learners’. */
const FEWEST_LEARNERS = 5;

type TypicalRow = ActivityTypicalWeekRow & { readonly mean_share: number };

const hourName = ({ weekday, hour }: TypicalRow) =>
  `${weekdays[weekday]} ${hourWords(hour)} to ${hourWords(hour + 1)}`;

/** Why an hour cannot be called the busiest of a typical week, however large its share; empty where it can. */
function doubts({ weeks, weeks_with, largest_week, learners }: TypicalRow): readonly string[] {
  return [
    weeks_with < FEWEST_DATES && `it comes from ${count(weeks_with)} of ${counted(weeks, 'week')}`,
    weeks_with >= FEWEST_DATES &&
      (largest_week ?? 1) >= ONE_DATE &&
      `${percent(largest_week ?? 1, 1)} of it comes from one week`,
    learners < FEWEST_LEARNERS && `it is of ${counted(learners, 'learner')}`,
  ].filter((doubt) => doubt !== false);
}

/** The busiest hour when all weeks weigh alike, beside the busiest of all events; or why none can be named. */
export function typicalFindings(result: ActivityWeeksResult, view: CardView): readonly Finding[] {
  const rows = typicalRows(result, view).flatMap((row): TypicalRow[] =>
    row.mean_share === null ? [] : [{ ...row, mean_share: row.mean_share }],
  );
  if (rows.length === 0) return [];
  const what = activityWords[chosenActivity(view)].toLowerCase();
  const total = rows.reduce((sum, row) => sum + row.count, 0);
  const [alike, next] = rows.toSorted((a, b) => b.mean_share - a.mean_share);
  const values = { weekday: alike.weekday, hour: alike.hour, weeks: alike.weeks, total };
  const thin = total < WEEK_HOURS ? { caution: true } : {};
  const share = `${percent(alike.mean_share, 1)} of a week’s on average`;
  const against = doubts(alike);
  if (next?.mean_share === alike.mean_share) {
    const text = `No hour of the week has more ${what} than every other in the ${counted(alike.weeks, 'week')} that weigh.`;
    return [{ key: 'no-hour', text, values, ...thin }];
  }
  if (against.length > 0) {
    const text = `No hour can be called the busiest of a typical week: ${hourName(alike)} has the largest share of the ${what} (${share}), but ${inWords(against)}.`;
    return [{ key: 'no-hour', text, values, ...thin }];
  }
  const most = largest(rows.map((row) => row.count));
  const raw = alike.count === most ? alike : (rows.find((row) => row.count === most) ?? alike);
  const same = raw === alike;
  const rests = `${counted(alike.learners, 'learner')}, in ${count(alike.weeks_with)} of ${counted(alike.weeks, 'week')}`;
  const text = same
    ? `In a typical week ${hourName(alike)} has the most ${what}: ${share} (${rests}). So it has of all ${count(total)} together.`
    : `In a typical week ${hourName(alike)} has the most ${what}: ${share} (${rests}). Of all ${count(total)} together it is ${hourName(raw)}, for busy weeks count more there.`;
  const named = finding(same ? 'same-hour' : 'other-hour', text, values, alike.learners);
  return [{ ...named, ...thin }];
}
