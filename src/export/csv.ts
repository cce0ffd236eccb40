import Papa from 'papaparse';
import type { Cell, ResultColumn, Row, TableSchema } from '@/analyses/definition';
import { isWithheld } from '@/analyses/withholding/cells';
import { roundedPercent } from '@/stats/publishing';

/**
 * Text that a spreadsheet may take for a formula: it begins with an operator, the full-width and small ones of East Asian
 * keyboards too, or with white space, control characters or invisible ones that some spreadsheets pass over before it; or
 * with a tab or a line end, which may begin another cell.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

/** A share as the page writes it where small counts are withheld; any other cell as it is. */
function roundedShare(cell: Cell, { kind }: ResultColumn): Cell {
  if (typeof cell !== 'number') return cell;
  if (kind === 'percent') return roundedPercent(cell);
  return kind === 'rate' ? Number((roundedPercent(100 * cell) / 100).toPrecision(12)) : cell;
}

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
      if (isWithheld(cell, column, withheld)) return '';
      return written(withheld > 0 ? roundedShare(cell, column) : cell);
    }),
  );
  return `${Papa.unparse([fields, ...data], { newline: '\n', escapeFormulae: FORMULA })}\n`;
}
