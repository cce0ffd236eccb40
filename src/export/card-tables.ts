import type { Analysis, CardTable, CardView, Result } from '@/analyses/definition';
import { wholeTable } from './whole-table';

/** The tables that an analysis' cards work out themselves from those that are computed, each once. */
export function cardTables(
  { cards, tables }: Analysis,
  result: Result,
  view: Omit<CardView, 'choices'>,
): readonly CardTable[] {
  const usable = cards.filter(({ needs = [] }) => needs.every((dataset) => view.datasets.includes(dataset)));
  const shown = usable.map((card) =>
    wholeTable(card.choices ?? [], card.splitBy, (choices) => card.table(result, { ...view, choices })),
  );
  const own = shown.filter(({ schema }) => !(schema.name in tables));
  return own.filter(
    ({ schema }, index) => own.findIndex((each) => each.schema.name === schema.name) === index,
  );
}
