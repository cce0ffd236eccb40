import { criticalValue } from './normal-quantile';
import type { Interval } from './wilson';

/**
 * The interval of a correlation through its z transform (R. A. Fisher, "On the probable error of a coefficient of
 * correlation deduced from a small sample", Metron 1, 1921). From −1 to 1 for fewer than four pairs.
 */
export function correlationInterval(correlation: number, pairs: number, confidence = 0.95): Interval {
  if (pairs < 4) return { low: -1, high: 1 };
  const z = Math.atanh(Math.max(-1, Math.min(1, correlation)));
  const half = criticalValue(confidence) / Math.sqrt(pairs - 3);
  return { low: Math.tanh(z - half), high: Math.tanh(z + half) };
}
