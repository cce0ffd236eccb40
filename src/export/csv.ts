import Papa from 'papaparse';
import type { Cell, Row, TableSchema } from '@/analyses/definition';
import { isWithheld } from '@/analyses/withholding/cells';

/**
 * Text that a spreadsheet may take for a formula: it begins with an operator, the full-width and small ones of East Asian
 * keyboards too, or with white space, control characters or invisible ones that some spreadsheets pass over before it; or
 * with a tab or a line end, which may begin another cell.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

const written = (cell: Cell): string | number | boolean => cell ?? '';

/**
 * A result table as CSV: header row of column names, comma, LF, booleans `true`/`false`, missing empty.
 * Text that a spreadsheet would take for a formula gets a leading apostrophe; numbers stay numbers.
 * @param withheld Under which counts are withheld, which are missing then; 0 where none are.
 */
export function toCsv(schema: TableSchema, rows: readonly Row[], withheld = 0): string {
  const fields = schema.columns.map(({ name }) => name);
  const data = rows.map((row) =>
    schema.columns.map((column) => {
      const cell = row[column.name];
      return isWithheld(cell, column, withheld) ? '' : written(cell);
    }),
  );
  return `${Papa.unparse([fields, ...data], { newline: '\n', escapeFormulae: FORMULA })}\n`;
}
