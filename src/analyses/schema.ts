import type { ColumnKind, ResultColumn, Row, TableSchema } from './definition';

type ColumnText = Omit<ResultColumn, 'name'>;

/** A column's heading, kind and one-sentence description, and the words for its codes. */
export function column(
  kind: ColumnKind,
  label: string,
  description: string,
  words?: Readonly<Record<string, string>>,
): ColumnText {
  return words ? { kind, label, description, words } : { kind, label, description };
}

/** The schema of a table whose rows are `R`: every field of `R` has a column, in the order given. */
export function tableSchema<R extends Row>(
  name: string,
  rowsAre: string,
  columns: { readonly [Name in keyof R & string]: ColumnText },
): TableSchema {
  const entries = Object.entries<ColumnText>(columns);
  return { name, rowsAre, columns: entries.map(([column, text]) => ({ name: column, ...text })) };
}
