import type { Interval } from './wilson';

/** Terms below this part of the largest are too small to count. */
const NEGLIGIBLE = 1e-30;

/**
 * The largest rank r such that, of n tosses of a coin, fewer than r are heads with at most this probability; 0 where there is
 * none. The binomial terms are reckoned from the middle one down, as parts of it, and their sum from symmetry.
 */
function lowestRank(n: number, probability: number): number {
  const terms = [1];
  let heads = Math.floor(n / 2);
  while (heads > 0 && terms[terms.length - 1] > NEGLIGIBLE) {
    terms.push((terms[terms.length - 1] * heads) / (n - heads + 1));
    heads--;
  }
  const half = terms.reduceRight((sum, term) => sum + term, 0);
  const all = 2 * half - (n % 2 === 0 ? 1 : 0);
  let below = 0;
  for (const term of terms.toReversed()) {
    below += term;
    if (below > probability * all) break;
    heads++;
  }
  return heads;
}

/**
 * The interval of a median between two of the sorted values, whatever their distribution: as many from either end as the
 * binomial distribution allows (W. J. Conover, "Practical Nonparametric Statistics", 1999, 3.2), so that it holds the median at
 * least as often as the confidence says. Endless where there are too few values, which for 95 % are fewer than six.
 */
export function medianInterval(sorted: ArrayLike<number>, confidence = 0.95): Interval {
  const rank = lowestRank(sorted.length, (1 - confidence) / 2);
  if (rank < 1) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  return { low: sorted[rank - 1], high: sorted[sorted.length - rank] };
}
