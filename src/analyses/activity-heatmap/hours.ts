import { leastByNeighbours } from '@/stats/neighbours';
import { jointConfidence, wilsonInterval } from '@/stats/wilson';
import { THIN } from '../sentence';

import type { ActivityHoursRow } from './tables';
import { HOURS } from './week-hours';

const CONFIDENCE = 0.95;
/** So many dates of each hour are left out, the busiest, so that no single event makes or hides a quiet hour. */
const DATES_LEFT_OUT = 2;
/** A quiet hour has at most this share of the learners to be expected. */
const MOST_SHARE = 0.5;

/** By hour of the day, how many learners were active in it for the first time on a date. */
export type HourCounts = ArrayLike<number>;

/**
 * The 24 hours of the day, each with what the hours on either side lead one to expect. An hour is quiet where it falls far
 * short of that and, date by date, the sign test says so beside either neighbour: of the dates on which the two differ, it
 * has fewer on more than half by Wilson's interval, all hours holding jointly (Bonferroni).
 */
export function hoursOfDay(dates: readonly HourCounts[]): readonly Omit<ActivityHoursRow, 'activity'>[] {
  const hours = Array.from({ length: HOURS }, (_, hour) => {
    const counts = dates.map((date) => date[hour]).toSorted((a, b) => b - a);
    const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
    return { hour, learners: sum(counts), usual: sum(counts.slice(DATES_LEFT_OUT)) };
  });
  const usual = hours.map((each) => each.usual);
  return hours.map((each) => {
    const expected = leastByNeighbours(usual, each.hour);
    const beside = [each.hour + HOURS - 1, each.hour + 1].map((other) =>
      compareDates(dates, each.hour, other % HOURS),
    );
    const weaker = beside[0].low < beside[1].low ? beside[0] : beside[1];
    const short = expected >= THIN && each.usual <= MOST_SHARE * expected;
    return { ...each, expected, ...weaker, quiet: short && weaker.low > 0.5 };
  });
}

/** On how many dates two hours differ, on how many of them the first has fewer, and at least which share that is. */
function compareDates(dates: readonly HourCounts[], hour: number, other: number) {
  const fewer = dates.filter((date) => date[hour] < date[other]).length;
  const differing = fewer + dates.filter((date) => date[hour] > date[other]).length;
  const { low } = wilsonInterval(fewer, differing, jointConfidence(CONFIDENCE, HOURS));
  return { dates: differing, fewer, low };
}
