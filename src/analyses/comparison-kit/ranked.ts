import { holm } from '@/stats/holm';
import type { Difference } from './difference';

/** A difference with its interval, all that are compared together being right at 95 %. */
export interface RankedDifference extends Difference {
  /** The ends of its interval, which is drawn out to zero where the difference is not clear. */
  readonly low: number;
  readonly high: number;
  /** Whether the test tells it from chance and the interval holds no zero. */
  readonly clear: boolean;
  /** How many differences were compared. */
  readonly compared: number;
}

/**
 * The differences, the clear ones first (Holm), those of which the interval leaves the most at the top; then the others by
 * how near they are to being clear. Each interval is at the level at which Holm's procedure tests its difference.
 */
export function ranked(differences: readonly Difference[]): readonly RankedDifference[] {
  const steps = holm(differences.map(({ p }) => p));
  const all = differences.map((difference, place) => {
    const { rejected, level } = steps[place];
    const { low, high } = difference.interval(1 - level);
    const compared = differences.length;
    if (rejected && (low > 0 || high < 0)) return { ...difference, low, high, clear: true, compared };
    return { ...difference, low: Math.min(low, 0), high: Math.max(high, 0), clear: false, compared };
  });
  const least = ({ low, high }: RankedDifference) => Math.max(low, -high);
  return all.toSorted(
    (a, b) => Number(b.clear) - Number(a.clear) || (a.clear ? least(b) - least(a) : a.p - b.p),
  );
}
