import type { Side } from '../comparison';
import type { Choosing } from './chosen-by';
import { type Difference, shareDifference } from './difference';
import { overlapOf } from './overlap';
import type { SharedItem } from './share-dots';

/** An item with what learners do, as it goes on after their number. */
export interface ComparedItem extends SharedItem {
  readonly what: string;
  /** Its name where no card's title says what it is about; the name where absent. */
  readonly full?: string;
  /** What sides are chosen by where they are chosen by it: then its difference is no finding. */
  readonly chosenBy?: Choosing;
}

/** The difference of each item between the first side and each other. */
export function itemDifferences(
  sides: readonly Side[],
  items: readonly ComparedItem[],
): readonly Difference[] {
  if (overlapOf(sides) > 0) return [];
  return sides.slice(1).flatMap(({ label }, place) =>
    items.flatMap(({ key, what, full, shares, name }) => {
      const [one, two] = [shares[0], shares[place + 1]];
      if (!one || !two) return [];
      const difference = shareDifference(
        { key, what, name: full ?? name },
        { side: sides[0].label, figure: { share: one.part / one.all, trials: one.all } },
        { side: label, figure: { share: two.part / two.all, trials: two.all } },
      );
      return difference ? [difference] : [];
    }),
  );
}
