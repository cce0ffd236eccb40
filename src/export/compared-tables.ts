import type { Side } from '@/analyses/comparison';
import { standOutTable } from '@/analyses/comparison-kit/stand-out-table';
import type { ComparedCard } from '@/analyses/comparison-kit/stand-outs';
import type { CardTable } from '@/analyses/definition';
import { analyses } from '@/analyses/registry';
import { isShowable, usableSides } from '@/analyses/withholding/answer';
import { wholeTable } from './whole-table';

const withChoices = (sides: readonly Side[], choices: Readonly<Record<string, string>>) =>
  sides.map((side) => ({ ...side, view: { ...side.view, choices } }));

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
    const compared = all.filter(({ comparison }) => comparison && isShowable(comparison, withheld));
    const sides = compared.length > 0 ? usableSides(tables, sidesOf(id), withheld) : [];
    return sides.length < 2 ? [] : compared.map((card) => ({ card, sides }));
  });
  if (cards.length === 0) return [];
  const tables = cards.flatMap(({ card: { comparison }, sides }) =>
    comparison
      ? [
          wholeTable(comparison.choices ?? [], comparison.splitBy, (choices) =>
            comparison.table(withChoices(sides, choices)),
          ),
        ]
      : [],
  );
  return [standOutTable(cards), ...tables];
}
