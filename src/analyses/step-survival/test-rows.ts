import { kaplanMeier } from '@/stats/kaplan-meier';
import type { SurvivalBasis, SurvivalRow } from './tables';

/** The curve of learners who stop at these times, and of those last seen at others; ten steps a week. */
export function survivalRows(
  basis: SurvivalBasis,
  stops: readonly number[],
  seen: readonly number[] = [],
): SurvivalRow[] {
  const events = [...stops.map(() => 1), ...seen.map(() => 0)];
  return kaplanMeier([...stops, ...seen], events).map((point) => ({
    basis,
    time: point.time,
    week_number: basis === 'steps' ? Math.ceil(point.time / 10) : null,
    step_number: basis === 'steps' ? ((point.time - 1) % 10) + 1 : null,
    at_risk: point.atRisk,
    events: point.events,
    censored: point.censored,
    survival: point.survival,
    low: Number.isNaN(point.low) ? null : point.low,
    high: Number.isNaN(point.high) ? null : point.high,
  }));
}

/** A learner for each time, so many times over. */
export function times(last: number, each: number): number[] {
  return Array.from({ length: last * each }, (_, i) => 1 + Math.floor(i / each));
}
