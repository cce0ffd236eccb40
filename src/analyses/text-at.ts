import type { ColumnTable } from 'arquero';

/** A cell of text; empty where it is missing. */
export function textAt(table: ColumnTable, column: string, row: number): string {
  const value: unknown = table.get(column, row);
  return typeof value === 'string' ? value : '';
}
