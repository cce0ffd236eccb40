import type { CardView, Finding } from '@/analyses/definition';
import { smallest } from '@/stats/extent';
import { jointConfidence, wilsonInterval } from '@/stats/wilson';
import { hourWords } from '@/words/dates';
import { notLoaded } from '@/words/files';
import { count, counted, percent } from '@/words/numbers';
import { finding } from '../sentence';
import { activityEvents, activityWords, chosenActivity } from './activities';
import { busiestHours } from './busiest-findings';
import { chosenRows, weekHours } from './cells';
import { type Events, quietHours } from './quiet-findings';
import type { ActivityHeatmapResult } from './tables';
import { HOURS, WEEK_HOURS } from './week-hours';

/** The hours of the quietest stretch of the day. */
const QUIET = 4;
/** What fewer learners than these do is their own rhythm, not the learners’. */
const FEWEST_LEARNERS = 5;

/**
 * The hours of the day that are clearly quieter than those around them; the busiest hour of the week and the quietest stretch
 * of the day, where they differ from an even spread by more than chance.
 */
export function heatmapFindings(result: ActivityHeatmapResult, view: CardView): readonly Finding[] {
  const activity = chosenActivity(view);
  const { dataset } = activityEvents[activity];
  const name = activityWords[activity];
  if (!view.datasets.includes(dataset))
    return [{ key: 'missing-file', text: notLoaded(name, dataset), values: { dataset } }];
  const cells = weekHours(chosenRows(result, view));
  const total = cells.reduce((sum, cell) => sum + cell.count, 0);
  if (total === 0) return [];
  const learners = result.activity_learners.find((row) => row.activity === activity)?.learners ?? 0;
  if (learners < FEWEST_LEARNERS) return [tooFew(learners, name, total)];
  const events: Events = { cells, total, learners, what: name.toLowerCase() };
  const hours = result.activity_hours.filter((row) => row.activity === activity);
  const support = result.activity_hour_support.filter((row) => row.activity === activity);
  const found = [
    ...quietHours(hours, events, view),
    ...busiestHours(support, events, view),
    ...quietest(events),
  ];
  if (found.length > 0) return found;
  const text = `No hour stands out among the ${count(total)} ${events.what} of ${counted(learners, 'learner')}.`;
  const even = finding('even', text, { total, learners }, learners);
  return [total < WEEK_HOURS ? { ...even, caution: true } : even];
}

function tooFew(learners: number, name: string, total: number): Finding {
  const text = `${name} of ${counted(learners, 'learner')} only: too few to say when learners are active.`;
  return { key: 'too-few', text, values: { learners, total }, caution: true };
}

function quietest({ cells, total, learners, what }: Events): Finding[] {
  const perHour = new Array<number>(HOURS).fill(0);
  for (const cell of cells) perHour[cell.hour] += cell.count;
  const stretches = perHour.map((_, hour) => {
    let sum = 0;
    for (let next = 0; next < QUIET; next++) sum += perHour[(hour + next) % HOURS];
    return sum;
  });
  const least = smallest(stretches);
  const { high } = wilsonInterval(least, total, jointConfidence(0.95, HOURS));
  if (high >= QUIET / HOURS) return [];
  const from = stretches.indexOf(least);
  const text = `The quietest ${QUIET} hours of the day are ${hourWords(from)} to ${hourWords(from + QUIET)}, with ${percent(least, total)} of the ${what}.`;
  return [finding('quietest-hours', text, { from, hours: QUIET, count: least, total, learners }, learners)];
}
