import { criticalValue } from './normal-quantile';
import type { Sample } from './welch';

export interface EffectSize {
  /** The difference of the means in standard deviations of the two sides together. */
  readonly d: number;
  /** The bounds of its interval. */
  readonly low: number;
  readonly high: number;
}

/**
 * Cohen’s d with the pooled standard deviation (J. Cohen, “Statistical Power Analysis for the Behavioral Sciences”, 1988), and
 * its interval by the large-sample variance of L. V. Hedges and I. Olkin (“Statistical Methods for Meta-Analysis”, 1985).
 * Null where a side has fewer than two values, or neither side varies.
 */
export function cohensD(a: Sample, b: Sample, confidence = 0.95): EffectSize | null {
  const both = a.n + b.n;
  const pooled = ((a.n - 1) * a.variance + (b.n - 1) * b.variance) / (both - 2);
  if (!(pooled > 0)) return null;
  const d = (a.mean - b.mean) / Math.sqrt(pooled);
  const variance = both / (a.n * b.n) + d ** 2 / (2 * both);
  const half = criticalValue(confidence) * Math.sqrt(variance);
  return { d, low: d - half, high: d + half };
}
