import { orNull } from '@/stats/or-null';
import type { Interval } from '@/stats/wilson';

/** The seed of all resamples, so that the same data give the same intervals. */
export const SEED = 20_131;

/** Each learner once. */
export function once(learners: number): Uint16Array {
  return new Uint16Array(learners).fill(1);
}

/** Both ends of an interval as a table has them. */
export function ends(interval: Interval | undefined): readonly [number | null, number | null] {
  return [orNull(interval?.low), orNull(interval?.high)];
}
