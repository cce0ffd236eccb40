import { criticalValue } from './normal-quantile';

/** An interval, both bounds included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The score interval of a binomial proportion (E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", JASA 22, 1927), without continuity correction. From 0 to 1 where there are no trials.
 */
export function wilsonInterval(successes: number, trials: number, confidence = 0.95): Interval {
  if (trials <= 0) return { low: 0, high: 1 };
  const z = criticalValue(confidence);
  const share = successes / trials;
  const scale = 1 + (z * z) / trials;
  const centre = (share + (z * z) / (2 * trials)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** The confidence of each of several intervals that together hold with the given one (Bonferroni's inequality). */
export function jointConfidence(confidence: number, intervals: number): number {
  return 1 - (1 - confidence) / Math.max(1, intervals);
}
