import Papa from 'papaparse';
import type { Cell, Row, TableSchema } from '@/analyses/definition';

/** Text that a spreadsheet would run, on one line or many. */
const FORMULA = /^[=+\-@\t\r]/;

const written = (cell: Cell): string | number | boolean => cell ?? '';

/**
 * A result table as CSV: header row of column names, comma, LF, booleans `true`/`false`, missing empty.
 * Text that a spreadsheet would take for a formula gets a leading apostrophe; numbers stay numbers.
 */
export function toCsv(schema: TableSchema, rows: readonly Row[]): string {
  const fields = schema.columns.map(({ name }) => name);
  const data = rows.map((row) => fields.map((name) => written(row[name])));
  return `${Papa.unparse([fields, ...data], { newline: '\n', escapeFormulae: FORMULA })}\n`;
}
