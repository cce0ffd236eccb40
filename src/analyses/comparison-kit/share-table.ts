import type { Side } from '../comparison';
import type { CardTable } from '../definition';
import { column, tableSchema } from '../schema';
import { type DifferenceCells, differenceCells, differenceColumnsOf, sideColumn } from './columns';
import type { RankedDifference } from './ranked';
import type { SharedItem } from './share-dots';

type SharesRow = DifferenceCells & {
  readonly side: string;
  readonly item: string;
  readonly learners: number;
  readonly part: number;
  readonly share: number | null;
};

export interface ShareTableWords {
  readonly name: string;
  /** What an item is: `Question`. */
  readonly item: string;
  readonly itemIs: string;
  readonly all: string;
  readonly part: string;
  /** Which differences are tested together; all of the table where absent. */
  readonly together?: string;
}

/** A row for each side and item: its share, and how it differs from the first side’s. */
export function shareTable(
  sides: readonly Side[],
  items: readonly SharedItem[],
  differences: readonly RankedDifference[],
  words: ShareTableWords,
): CardTable {
  const schema = tableSchema<SharesRow>(words.name, `side and ${words.item.toLowerCase()}`, {
    side: sideColumn,
    item: column('label', words.item, words.itemIs),
    learners: column('count', 'Of', words.all),
    part: column('count', 'Counted', words.part),
    share: column('rate', 'Share', 'Their share.'),
    ...differenceColumnsOf(words.together ?? 'all differences of the table'),
  });
  const rows = sides.flatMap(({ label }, place) =>
    items.flatMap(({ key, name, shares }): SharesRow[] => {
      const share = shares[place];
      if (!share) return [];
      const { part, all } = share;
      const cells = differenceCells(differences, key, label);
      return [{ side: label, item: name, learners: all, part, share: all > 0 ? part / all : null, ...cells }];
    }),
  );
  return { schema, rows };
}
