import { THIN } from '../sentence';
import type { Support } from './support';

/** What rests on fewer weeks or dates than this, or as much of it on one, is not called a habit. */
export const FEWEST_DATES = 5;
export const ONE_DATE = 0.4;
/** Nor what rests so much on three dates. */
export const THREE_DATES = 0.8;

/** Whether so many events come from enough learners and dates, none of which, nor any three, bring most of them. */
export function isHabit(events: Support & { readonly count: number }): boolean {
  const { count, learners, dates, largest_date, three_dates } = events;
  const spread = largest_date < ONE_DATE * count && three_dates < THREE_DATES * count;
  return learners >= THIN && dates >= FEWEST_DATES && spread;
}
