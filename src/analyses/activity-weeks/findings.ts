import type { CardView, Finding } from '@/analyses/definition';
import { largest } from '@/stats/extent';
import { jointConfidence, wilsonInterval } from '@/stats/wilson';
import { hourWords } from '@/words/dates';
import { inWords, uncapitalised } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { type ActivityId, activityWords, chosenActivity, weekdays } from '../activity-heatmap/activities';
import { isHabit } from '../activity-heatmap/habit';
import { HOURS, WEEKDAYS } from '../activity-heatmap/week-hours';
import { isPartial } from '../in-these-days';
import { isWeek, profiles, slotOf, weekRows } from './rows';
import type { ActivityProfileRow, ActivityWeeksResult, ActivityWeeksRow, Slot } from './tables';

/** Weeks of fewer events are not compared, nor fewer weeks than this. */
const ENOUGH = 50;
const FEWEST_WEEKS = 3;

/** What an activity's weekday or hour rests on, where it may be called busy at all. */
export function supportOf(
  { activity_profile }: ActivityWeeksResult,
  activity: ActivityId,
  slot: Slot,
  place: number,
): ActivityProfileRow | undefined {
  return activity_profile.find(
    (row) => row.activity === activity && row.slot === slot && row.place === place && isHabit(row),
  );
}

/** How often, as it stands in brackets: `8.8 % of 17,062`; of an hour also how much is of three dates, where that is most. */
export function shareWords(events: number, all: number, support: ActivityProfileRow | undefined): string {
  const share = `${percent(events, all)} of ${count(all)}`;
  if (support?.slot !== 'hour' || 2 * support.three_dates <= support.count) return share;
  return `${share}, ${percent(support.three_dates, support.count)} of them on three dates`;
}

const slotWords = (slot: Slot, place: number) =>
  slot === 'hour' ? `the hour from ${hourWords(place)}` : weekdays[place];

/** Which weekday or hour leads in how many of the weeks, and how much of everything falls into the busiest of them. */
export function weeksFindings(result: ActivityWeeksResult, view: CardView): readonly Finding[] {
  const rows = weekRows(result, view);
  if (rows.length === 0) return [];
  const what = activityWords[chosenActivity(view)].toLowerCase();
  const slot = slotOf(view);
  const weeks = new Map<string, { total: number; places: number[] }>();
  for (const row of rows) {
    const own = weeks.get(row.period) ?? {
      total: 0,
      places: new Array<number>(slot === 'hour' ? HOURS : WEEKDAYS).fill(0),
    };
    weeks.set(row.period, own);
    own.total += row.count;
    own.places[row.place] = row.count;
  }
  const all = [...weeks.values()].reduce((sum, { total }) => sum + total, 0);
  const most = largest([...weeks.values()].map(({ total }) => total));
  const top = [...weeks].filter(([, { total }]) => total === most).map(([period]) => period);
  const named = inWords(top.map(periodWords));
  const text =
    weeks.size === 1
      ? `All ${count(all)} ${what} are ${named}.`
      : `The most ${what} are ${named}: ${percent(most, all)}${top.length > 1 ? ' each' : ''} of all ${count(all)}.`;
  const values = { week: top[0], count: most, total: all, others: all - most };
  const share: Finding = { key: 'busiest-week', text, values, ...(all < ENOUGH ? { caution: true } : {}) };
  const supported = (place: number) => supportOf(result, chosenActivity(view), slot, place) !== undefined;
  return [
    ...leader(
      [...weeks].flatMap(([period, week]) => (isWeek(period) ? [week] : [])),
      slot,
      what,
      supported,
    ),
    // Of one chosen week it is plain that all is in it; so it is of a single event.
    ...(weeks.size === 1 && (isPartial(view) || all === 1) ? [] : [share]),
  ];
}

/** When a week of the course is, as a sentence says it. */
function periodWords(period: ActivityWeeksRow['period']): string {
  if (isWeek(period)) return `in ${uncapitalised(period)}`;
  return period === 'Before' ? 'before the course starts' : 'long after the course';
}

/** The weekday or hour that clearly leads in most of the weeks that can be compared; what is before or later is no week. */
function leader(
  weeks: readonly { total: number; places: readonly number[] }[],
  slot: Slot,
  what: string,
  supported: (place: number) => boolean,
): readonly Finding[] {
  const enough = weeks.filter(({ total }) => total >= ENOUGH);
  if (enough.length < FEWEST_WEEKS) return [];
  const leads = new Map<number, number>();
  for (const { total, places } of enough) {
    const most = Math.max(...places);
    const low = wilsonInterval(most, total, jointConfidence(0.95, places.length)).low;
    if (low > 1 / places.length) {
      const place = places.indexOf(most);
      leads.set(place, (leads.get(place) ?? 0) + 1);
    }
  }
  const [top] = [...leads].toSorted(([, a], [, b]) => b - a);
  const among = `of the ${counted(enough.length, 'week')} with at least ${ENOUGH} of them`;
  if (!top || 2 * top[1] <= enough.length) {
    const text = `No ${slot} clearly has the most ${what} in more than half ${among}.`;
    return [{ key: 'no-leader', text, values: { compared: enough.length } }];
  }
  const [place, times] = top;
  if (!supported(place)) return [];
  const all = times === enough.length ? 'No' : 'Mostly not';
  const text = `${all}: ${slotWords(slot, place)} clearly has the most ${what} in ${count(times)} ${among}.`;
  return [{ key: 'steady', text, values: { place, weeks: times, compared: enough.length } }];
}

/** The busiest weekday or hour of each activity, where it clearly beats an even spread. */
export function profileFindings(result: ActivityWeeksResult, view: CardView): readonly Finding[] {
  const slot = slotOf(view);
  const shown = profiles(result, slot);
  if (shown.length === 0) return [];
  const above = shown.flatMap(({ activity, counts, total }) => {
    const most = Math.max(...counts);
    const confidence = jointConfidence(0.95, counts.length * shown.length);
    if (wilsonInterval(most, total, confidence).low <= 1 / counts.length) return [];
    const place = counts.indexOf(most);
    const support = supportOf(result, activity, slot, place);
    const text = `${activityWords[activity].toLowerCase()} ${slot === 'hour' ? `from ${hourWords(place)}` : `on ${weekdays[place]}`} (${shareWords(most, total, support)})`;
    return [{ activity, place, text, support }];
  });
  const clear = above.filter(({ support }) => support);
  if (clear.length === 0) {
    const which = slot === 'hour' ? 'hour' : 'weekday';
    const why = above.length > 0 ? ' on enough dates and with enough learners to be called a habit' : '';
    const text = `No ${which} stands out for any activity${why}.`;
    return [{ key: 'even', text, values: { activities: shown.length, few: above.length } }];
  }
  const text = `Most frequent are ${inWords(clear.map((each) => each.text))}.`;
  const values = { activities: clear.length, activity: clear[0].activity, place: clear[0].place };
  return [{ key: 'peaks', text, values }];
}
