import type { CardView, Finding } from '@/analyses/definition';
import { jointConfidence, wilsonInterval } from '@/stats/wilson';
import { hourWords } from '@/words/dates';
import { inWords } from '@/words/list';
import { count, counted, percent } from '@/words/numbers';
import { activityWords, weekdays } from '../activity-heatmap/tables';
import { activityOf, profiles, slotOf, typicalRows, weekRows } from './rows';
import type { ActivityWeeksResult, Slot } from './tables';

/** Weeks of fewer events are not compared. */
const ENOUGH = 50;

const slotWords = (slot: Slot, place: number) =>
  slot === 'hour' ? `the hour from ${hourWords(place)}` : weekdays[place];

/** How much of everything falls into the busiest week, and which weekday or hour leads in how many of the weeks. */
export function weeksFindings(result: ActivityWeeksResult, view: CardView): readonly Finding[] {
  const rows = weekRows(result, view);
  if (rows.length === 0) return [];
  const what = activityWords[activityOf(view)].toLowerCase();
  const slot = slotOf(view);
  const weeks = new Map<string, { total: number; places: number[] }>();
  for (const row of rows) {
    const own = weeks.get(row.period) ?? {
      total: 0,
      places: new Array<number>(slot === 'hour' ? 24 : 7).fill(0),
    };
    weeks.set(row.period, own);
    own.total += row.count;
    own.places[row.place] = row.count;
  }
  const all = [...weeks.values()].reduce((sum, { total }) => sum + total, 0);
  const [name, busiest] = [...weeks].toSorted(([, a], [, b]) => b.total - a.total)[0];
  const when =
    name === 'Before'
      ? 'before the course starts'
      : name === 'Later'
        ? 'long after the course'
        : `in ${name.toLowerCase()}`;
  const text = `${percent(busiest.total, all)} of the ${count(all)} ${what} are ${when}.`;
  const values = { week: name, count: busiest.total, total: all };
  const share: Finding = { key: 'busiest-week', text, values, ...(all < ENOUGH ? { caution: true } : {}) };
  return [share, ...leader([...weeks.values()], slot)];
}

/** The weekday or hour that clearly leads in most of the weeks that can be compared. */
function leader(
  weeks: readonly { total: number; places: readonly number[] }[],
  slot: Slot,
): readonly Finding[] {
  const enough = weeks.filter(({ total }) => total >= ENOUGH);
  if (enough.length < 2) return [];
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
  if (!top || 2 * top[1] <= enough.length) return [];
  const [place, times] = top;
  const text = `${slot === 'hour' ? 'The hour' : 'The day'} with most of a week’s events is ${slotWords(slot, place)} in ${count(times)} of ${counted(enough.length, 'week')} with at least ${ENOUGH} events.`;
  return [{ key: 'steady', text, values: { place, weeks: times, compared: enough.length } }];
}

/** The busiest hour when all weeks weigh alike, beside the busiest of all events. */
export function typicalFindings(result: ActivityWeeksResult, view: CardView): readonly Finding[] {
  const rows = typicalRows(result, view).flatMap((row) =>
    row.mean_share === null ? [] : [{ ...row, share: row.mean_share }],
  );
  if (rows.length === 0) return [];
  const what = activityWords[activityOf(view)].toLowerCase();
  const total = rows.reduce((sum, row) => sum + row.count, 0);
  const [alike] = rows.toSorted((a, b) => b.share - a.share);
  const [raw] = rows.toSorted((a, b) => b.count - a.count);
  const name = ({ weekday, hour }: (typeof rows)[number]) =>
    `${weekdays[weekday]} ${hourWords(hour)} to ${hourWords(hour + 1)}`;
  const weeks = counted(alike.weeks, 'week');
  const values = { weekday: alike.weekday, hour: alike.hour, weeks: alike.weeks, total };
  const same = alike.weekday === raw.weekday && alike.hour === raw.hour;
  const text = same
    ? `${name(alike)} has the most ${what} whether ${weeks} weigh alike (${percent(alike.share, 1)} of a week’s on average) or all ${count(total)} are put together.`
    : `With ${weeks} weighing alike, ${name(alike)} has the most ${what} (${percent(alike.share, 1)} of a week’s on average); all ${count(total)} put together, ${name(raw)}.`;
  const thin = alike.weeks < 2 || total < 168;
  return [{ key: same ? 'same-hour' : 'other-hour', text, values, ...(thin ? { caution: true } : {}) }];
}

/** The busiest weekday or hour of each activity, where it clearly beats an even spread. */
export function profileFindings(result: ActivityWeeksResult, view: CardView): readonly Finding[] {
  const slot = slotOf(view);
  const shown = profiles(result, slot);
  if (shown.length === 0) return [];
  const clear = shown.flatMap(({ activity, counts, total }) => {
    const most = Math.max(...counts);
    const confidence = jointConfidence(0.95, counts.length * shown.length);
    if (wilsonInterval(most, total, confidence).low <= 1 / counts.length) return [];
    const place = counts.indexOf(most);
    const text = `${activityWords[activity].toLowerCase()} ${slot === 'hour' ? `from ${hourWords(place)}` : `on ${weekdays[place]}`} (${percent(most, total)} of ${count(total)})`;
    return [{ activity, place, text }];
  });
  if (clear.length === 0) {
    const text = `No ${slot === 'hour' ? 'hour' : 'weekday'} stands out for any activity.`;
    return [{ key: 'even', text, values: { activities: shown.length } }];
  }
  const text = `Most frequent are ${inWords(clear.map((each) => each.text))}.`;
  const values = { activities: clear.length, activity: clear[0].activity, place: clear[0].place };
  return [{ key: 'peaks', text, values }];
}
