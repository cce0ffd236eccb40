import { normalQuantile } from './normal-quantile';
import type { Interval } from './wilson';

/** The quantile of sorted values that interpolates between neighbours (type 7 of R. J. Hyndman and Y. Fan, 1996); NaN of nothing. */
export function sortedQuantile(sorted: ArrayLike<number>, probability: number): number {
  if (sorted.length === 0) return Number.NaN;
  const place = (sorted.length - 1) * probability;
  const below = Math.floor(place);
  const next = sorted[Math.min(below + 1, sorted.length - 1)];
  return sorted[below] + (place - below) * (next - sorted[below]);
}

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
