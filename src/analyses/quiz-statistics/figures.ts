import type { Interval } from '@/stats/wilson';

/** The seed of all resamples, so that the same data give the same intervals. */
export const SEED = 20_131;

/** Each learner once. */
export function once(learners: number): Uint16Array {
  return new Uint16Array(learners).fill(1);
}

/** A figure as a table has it: null where it is not known. */
export function known(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value;
}

/** Both ends of an interval as a table has them. */
export function ends(interval: Interval | undefined): readonly [number | null, number | null] {
  return [known(interval?.low), known(interval?.high)];
}
