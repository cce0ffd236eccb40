import type { CardView, Finding } from '@/analyses/definition';
import { jointConfidence, wilsonInterval } from '@/stats/wilson';
import { hourWords, zoneWords } from '@/words/dates';
import { inWords } from '@/words/list';
import { count, percent } from '@/words/numbers';
import { chosenActivity, chosenRows, type WeekHour, weekHours } from './cells';
import { type ActivityHeatmapResult, activityWords, weekdays } from './tables';

/** The hours of the quietest stretch of the day. */
const QUIET = 4;
const HOURS = 24;
const WEEK_HOURS = 168;
/** More hours than these share the most, and there is no busiest one. */
const MOST_TIES = 2;
/** An hour is busy from this many events. */
const FEWEST = 5;

/** The busiest hour of the week and the quietest stretch of the day, where they differ from an even spread by more than chance. */
export function heatmapFindings(result: ActivityHeatmapResult, view: CardView): readonly Finding[] {
  const cells = weekHours(chosenRows(result, view));
  const total = cells.reduce((sum, cell) => sum + cell.count, 0);
  if (total === 0) return [];
  const what = activityWords[chosenActivity(view)].toLowerCase();
  const found = [...busiest(cells, total, what, view), ...quietest(cells, total, what)];
  if (found.length > 0) return found;
  const text = `No hour stands out among the ${count(total)} ${what}.`;
  return [{ key: 'even', text, values: { total }, ...(total < WEEK_HOURS ? { caution: true } : {}) }];
}

function busiest(cells: readonly WeekHour[], total: number, what: string, view: CardView): Finding[] {
  const most = Math.max(...cells.map((cell) => cell.count));
  const top = cells.filter((cell) => cell.count === most);
  const { low } = wilsonInterval(most, total, jointConfidence(0.95, WEEK_HOURS));
  if (most < FEWEST || top.length > MOST_TIES || low <= 1 / WEEK_HOURS) return [];
  const hours = top.map(
    ({ weekday, hour }) => `${weekdays[weekday]} ${hourWords(hour)} to ${hourWords(hour + 1)}`,
  );
  const each = top.length > 1 ? ' each' : '';
  const plural = top.length > 1 ? 'hours are' : 'hour is';
  const zone = zoneWords(view.course.timeZone);
  const text = `The busiest ${plural} ${inWords(hours)} (${zone}): ${count(most)}${each} of ${count(total)} ${what} (${percent(most, total)}).`;
  const [{ weekday, hour }] = top;
  return [{ key: 'busiest-hour', text, values: { weekday, hour, count: most, total } }];
}

function quietest(cells: readonly WeekHour[], total: number, what: string): Finding[] {
  const perHour = new Array<number>(HOURS).fill(0);
  for (const cell of cells) perHour[cell.hour] += cell.count;
  const stretches = perHour.map((_, hour) => {
    let sum = 0;
    for (let next = 0; next < QUIET; next++) sum += perHour[(hour + next) % HOURS];
    return sum;
  });
  const least = Math.min(...stretches);
  const { high } = wilsonInterval(least, total, jointConfidence(0.95, HOURS));
  if (high >= QUIET / HOURS) return [];
  const from = stretches.indexOf(least);
  const text = `The quietest ${QUIET} hours of the day are ${hourWords(from)} to ${hourWords(from + QUIET)}, with ${percent(least, total)} of the ${what}.`;
  return [{ key: 'quietest-hours', text, values: { from, hours: QUIET, count: least, total } }];
}
