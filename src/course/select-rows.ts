import { table as arqueroTable, type ColumnTable } from 'arquero';
import { placesWhere, take } from '@/ingest/take';
import { DictionaryStrings } from './dictionary-column';

export { placesWhere, take };

function takeColumn(column: unknown, rows: Uint32Array): unknown {
  if (column instanceof DictionaryStrings)
    return new DictionaryStrings(take(column.codes, rows), column.values);
  if (column instanceof Float64Array || column instanceof Int32Array || column instanceof Uint8Array) {
    return take(column, rows);
  }
  if (Array.isArray(column)) return Array.from(rows, (row) => column[row]);
  throw new Error('a run table has no such columns');
}

/** Those of some rows that pass the test. */
function rowsWhere(rows: Uint32Array, keep: (row: number) => boolean): Uint32Array {
  const kept = new Uint32Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i++) if (keep(rows[i])) kept[count++] = rows[i];
  return kept.subarray(0, count);
}

/**
 * The rows of a run table that pass the test, in their order or in one that is given; the very table where all do.
 * @param order Every row once.
 */
export function selectRows(
  table: ColumnTable,
  keep: (row: number) => boolean,
  order?: Uint32Array,
): ColumnTable {
  const total = table.numRows();
  const kept = order ? rowsWhere(order, keep) : placesWhere(total, keep);
  if (kept.length === total) return table;
  return arqueroTable(
    Object.fromEntries(table.columnNames().map((name) => [name, takeColumn(table.column(name), kept)])),
  );
}

/** A run table in which the times of these columns that fail the test are missing. */
export function maskTimes(
  table: ColumnTable,
  columns: readonly string[],
  counts: (time: number, row: number) => boolean,
): ColumnTable {
  const masked = columns.map((name) => {
    const times = table.column(name);
    if (!(times instanceof Float64Array)) throw new Error(`no times in column ${name}`);
    return [name, times.map((time, row) => (counts(time, row) ? time : Number.NaN))] as const;
  });
  return table.assign(arqueroTable(Object.fromEntries(masked)));
}
