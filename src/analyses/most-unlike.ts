import { differenceInterval, type Share } from '@/stats/newcombe';
import { jointConfidence } from '@/stats/wilson';

/** An item whose share differs from that of all others. */
export interface Unlike<T> {
  readonly item: T;
  readonly share: Share;
  /** Of all others together. */
  readonly others: Share;
  /** Whether its share is the larger. */
  readonly more: boolean;
}

/**
 * The items whose share clearly differs from that of all others together (Newcombe's interval, all comparisons holding
 * jointly at 95 %), the most distant first. One low item makes each other one look high beside it, so only those are named
 * that lie on the side of the most distant, the low side where two are as distant. Items with fewer trials than `fewest` are not compared.
 */
export function mostUnlike<T>(
  items: readonly T[],
  shareOf: (item: T) => Share,
  fewest: number,
): readonly Unlike<T>[] {
  const shares = items.map(shareOf);
  const trials = shares.reduce((sum, share) => sum + share.trials, 0);
  const successes = shares.reduce((sum, share) => sum + share.share * share.trials, 0);
  const confidence = jointConfidence(0.95, items.length);
  const clear = items.flatMap((item, place) => {
    const share = shares[place];
    const rest = trials - share.trials;
    if (share.trials < fewest || rest < fewest) return [];
    const others = { share: (successes - share.share * share.trials) / rest, trials: rest };
    const { low, high } = differenceInterval(share, others, confidence);
    const distance = Math.max(low, -high);
    return distance > 0 ? [{ item, share, others, more: low > 0, distance }] : [];
  });
  const sorted = clear.toSorted((a, b) => {
    const further = b.distance - a.distance;
    return Math.abs(further) > 1e-9 ? further : Number(a.more) - Number(b.more);
  });
  return sorted.filter(({ more }) => more === sorted[0].more);
}
