import type { Result, TableSchema } from '../definition';

/**
 * A result without the rows of which a figure is withheld that is otherwise always there: what is written for whole rows
 * never meets one without. The same result where nothing is withheld.
 */
export function usable(tables: Readonly<Record<string, TableSchema>>, result: Result): Result {
  const parts = Object.entries(result).map(([name, rows]) => {
    const needed = tables[name]?.columns.filter(({ rests, missable }) => rests && !missable) ?? [];
    return [name, rows.filter((row) => needed.every((column) => row[column.name] !== null))] as const;
  });
  return Object.fromEntries(parts);
}
