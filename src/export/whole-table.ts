import type { CardTable, CardView, Choice } from '@/analyses/definition';
import { initialChoices } from '@/analyses/initial-choices';

/**
 * A card's table whatever is chosen: where a choice splits it, its parts one after the other.
 * @param splitBy Which of the choices does; absent where none does.
 */
export function wholeTable(
  choices: readonly Choice[],
  splitBy: string | undefined,
  tableOf: (choices: CardView['choices']) => CardTable,
): CardTable {
  const initial = initialChoices({ choices });
  const split = choices.find(({ id }) => id === splitBy);
  if (!split) return tableOf(initial);
  const parts = split.options.map(({ value }) => tableOf({ ...initial, [split.id]: value }));
  return { schema: parts[0].schema, rows: parts.flatMap(({ rows }) => rows) };
}
