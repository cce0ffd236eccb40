import type { Comparison, Side } from '@/analyses/comparison';
import { type ComparedCard, standOutTable } from '@/analyses/comparison-kit/stand-outs';
import type { CardTable } from '@/analyses/definition';
import { analyses } from '@/analyses/registry';
import { usableSides } from '@/analyses/withholding/answer';

const withChoices = (sides: readonly Side[], choices: Readonly<Record<string, string>>) =>
  sides.map((side) => ({ ...side, view: { ...side.view, choices } }));

/** The whole table of a comparison: where a choice splits it, its parts one after the other. */
function wholeTable(comparison: Comparison, sides: readonly Side[]): CardTable {
  const split = comparison.choices?.find(({ id }) => id === comparison.splitBy);
  if (!split) return comparison.table(withChoices(sides, {}));
  const parts = split.options.map(({ value }) => comparison.table(withChoices(sides, { [split.id]: value })));
  return { schema: parts[0].schema, rows: parts.flatMap(({ rows }) => rows) };
}

/**
 * The tables of every comparison of these sides, and all their differences ranked together.
 * @param sidesOf The sides of an analysis; fewer than two where it cannot be compared.
 * @param withheld Under which counts are withheld in their results; 0 where none are.
 */
export function comparedTables(
  sidesOf: (analysis: string) => readonly Side[],
  withheld = 0,
): readonly CardTable[] {
  const cards = analyses.flatMap(({ id, cards: all, tables }): ComparedCard[] => {
    const compared = all.filter((card) => card.comparison);
    const sides = compared.length > 0 ? usableSides(tables, sidesOf(id), withheld) : [];
    return sides.length < 2 ? [] : compared.map((card) => ({ card, sides }));
  });
  if (cards.length === 0) return [];
  const tables = cards.flatMap(({ card, sides }) =>
    card.comparison ? [wholeTable(card.comparison, sides)] : [],
  );
  return [standOutTable(cards), ...tables];
}
