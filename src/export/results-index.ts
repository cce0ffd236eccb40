import type { Analysis, Card, CardTable, CardView, Result, TableSchema } from '@/analyses/definition';
import { initialChoices } from '@/analyses/initial-choices';

/** The titles of the pages on which cards stand, by `analysis/card`. */
export type PageOfCard = Readonly<Record<string, string>>;

/** A table in the ZIP, and the cards that rest on it. */
export interface IndexedTable {
  readonly file: string;
  readonly table: CardTable;
  readonly cards: readonly { readonly name: string; readonly card: Card }[];
}

const label = (name: string, text: string, description: string) => ({
  name,
  label: text,
  kind: 'label' as const,
  description,
});

const schema: TableSchema = {
  name: 'index',
  rowsAre: 'table and card that rests on it',
  columns: [
    label('file', 'File', 'The table’s file in this ZIP'),
    label('rows_are', 'One row per', 'What a row of the table is'),
    label('question', 'Question', 'The card’s question; empty where no single card rests on the table'),
    label('page', 'Page', 'The page on which the card stands'),
    label('definition', 'How this is counted', 'The card’s definition'),
  ],
};

/** By the name of each table that a card shows, the cards that do. */
export function shownTables(
  { id, cards }: Analysis,
  result: Result,
  view: Omit<CardView, 'choices'>,
): ReadonlyMap<string, IndexedTable['cards']> {
  const shown = new Map<string, IndexedTable['cards']>();
  for (const card of cards) {
    if (!(card.needs ?? []).every((dataset) => view.datasets.includes(dataset))) continue;
    const { name } = card.table(result, { ...view, choices: initialChoices(card) }).schema;
    shown.set(name, [...(shown.get(name) ?? []), { name: `${id}/${card.id}`, card }]);
  }
  return shown;
}

/** What every file of the ZIP is, which card asks for it, and how that counts. */
export function resultsIndex(tables: readonly IndexedTable[], pages: PageOfCard): CardTable {
  const rows = tables.flatMap(({ file, table, cards }) => {
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
