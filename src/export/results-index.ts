import type { Analysis, Card, CardTable, CardView, Result } from '@/analyses/definition';
import { initialChoices } from '@/analyses/initial-choices';
import { lackedBy } from '@/analyses/lacked-by';
import { column, tableSchema } from '@/analyses/schema';

/** The titles of the pages on which cards stand, by `analysis/card`. */
export type PageOfCard = Readonly<Record<string, string>>;

/** A table in the ZIP, and the cards that rest on it. */
export interface IndexedTable {
  readonly file: string;
  readonly table: CardTable;
  readonly cards: readonly { readonly name: string; readonly card: Card }[];
}

type IndexRow = {
  readonly file: string;
  readonly rows_are: string;
  readonly question: string;
  readonly page: string;
  readonly definition: string;
};

const schema = tableSchema<IndexRow>('index', 'table and card that rests on it', {
  file: column('label', 'File', 'The table’s file in this ZIP'),
  rows_are: column('label', 'One row per', 'What a row of the table is'),
  question: column('label', 'Question', 'The card’s question; empty where no single card rests on the table'),
  page: column('label', 'Page', 'The page on which the card stands'),
  definition: column('label', 'How this is counted', 'The card’s definition'),
});

/** By the name of each table that a card shows, the cards that do. */
export function shownTables(
  { id, cards }: Analysis,
  result: Result,
  view: Omit<CardView, 'choices'>,
): ReadonlyMap<string, IndexedTable['cards']> {
  const shown = new Map<string, IndexedTable['cards']>();
  for (const card of cards) {
    if (lackedBy(card, view.datasets).length > 0) continue;
    const { name } = card.table(result, { ...view, choices: initialChoices(card) }).schema;
    shown.set(name, [...(shown.get(name) ?? []), { name: `${id}/${card.id}`, card }]);
  }
  return shown;
}

/** What every file of the ZIP is, which card asks for it, and how that counts. */
export function resultsIndex(tables: readonly IndexedTable[], pages: PageOfCard): CardTable {
  const rows = tables.flatMap(({ file, table, cards }): readonly IndexRow[] => {
    const own = { file, rows_are: table.schema.rowsAre };
    if (cards.length === 0) return [{ ...own, question: '', page: '', definition: '' }];
    return cards.map(({ name, card: { question, definition } }) => ({
      ...own,
      question,
      page: pages[name] ?? '',
      definition: definition.join(' '),
    }));
  });
  return { schema, rows };
}
