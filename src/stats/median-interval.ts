import { normalQuantile } from './normal-quantile';
import type { Interval } from './wilson';

/**
 * The interval of a median between two of the sorted values, whatever their distribution (W. J. Conover, "Practical
 * Nonparametric Statistics", 1999, 3.2), the ranks by the normal approximation and rounded outwards. Endless on a side where
 * there are too few values.
 */
export function medianInterval(sorted: ArrayLike<number>, confidence = 0.95): Interval {
  const n = sorted.length;
  const half = (normalQuantile(1 - (1 - confidence) / 2) * Math.sqrt(n)) / 2;
  const rank = Math.floor(n / 2 - half);
  if (rank < 1) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  return { low: sorted[rank - 1], high: sorted[n - rank] };
}
