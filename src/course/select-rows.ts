import { table as arqueroTable, type ColumnTable } from 'arquero';
import { DictionaryStrings } from './dictionary-column';

type Values = Float64Array | Int32Array | Uint8Array | Uint32Array;

function take<A extends Values>(values: A, rows: Uint32Array): A {
  const out = new (values.constructor as new (length: number) => A)(rows.length);
  for (let i = 0; i < rows.length; i++) out[i] = values[rows[i]];
  return out;
}

function takeColumn(column: unknown, rows: Uint32Array): unknown {
  if (column instanceof DictionaryStrings)
    return new DictionaryStrings(take(column.codes, rows), column.values);
  if (column instanceof Float64Array || column instanceof Int32Array || column instanceof Uint8Array) {
    return take(column, rows);
  }
  if (Array.isArray(column)) return Array.from(rows, (row) => column[row]);
  throw new Error('a run table has no such columns');
}

/** The rows of a run table that pass the test, in their order; the very table where all do. */
export function selectRows(table: ColumnTable, keep: (row: number) => boolean): ColumnTable {
  const total = table.numRows();
  const rows = new Uint32Array(total);
  let count = 0;
  for (let row = 0; row < total; row++) if (keep(row)) rows[count++] = row;
  if (count === total) return table;
  const kept = rows.subarray(0, count);
  return arqueroTable(
    Object.fromEntries(table.columnNames().map((name) => [name, takeColumn(table.column(name), kept)])),
  );
}

/** A run table in which the times of these columns that fail the test are missing. */
export function maskTimes(
  table: ColumnTable,
  columns: readonly string[],
  counts: (time: number) => boolean,
): ColumnTable {
  const masked = columns.map((name) => {
    const times = table.column(name);
    if (!(times instanceof Float64Array)) throw new Error(`no times in column ${name}`);
    return [name, times.map((time) => (counts(time) ? time : Number.NaN))] as const;
  });
  return table.assign(arqueroTable(Object.fromEntries(masked)));
}
