import type { Side } from '../comparison';
import { type Difference, moreDifference, type Spread, type Subject } from './difference';
import { overlapOf } from './overlap';

/** How far each other side's learners have more of something than the first's. */
export function spreadDifferences(
  sides: readonly Side[],
  subject: Subject,
  spreads: readonly (Spread | null)[],
): readonly Difference[] {
  const [first] = spreads;
  if (!first || overlapOf(sides) > 0) return [];
  return sides.slice(1).flatMap(({ label }, place) => {
    const own = spreads[place + 1];
    if (!own) return [];
    const difference = moreDifference(
      subject,
      { side: sides[0].label, figure: first },
      { side: label, figure: own },
    );
    return difference ? [difference] : [];
  });
}

/** How pairs of learners are compared, for definitions. */
export const PAIRS =
  'Amounts are compared by Cliff’s delta: each learner of one side is paired with each of the other, and it is the share of the pairs in which the one side’s has more, minus the share in which the other’s has, values of one bin counting as equal; 0 is as often more as less, 1 is more in every pair. Learners of a side are said to tend to more where they have more in more of the pairs, which may be so where both medians are the same. The interval is Brunner and Munzel’s with Student’s distribution; a difference must be told from chance by their test and by Wilcoxon’s.';
