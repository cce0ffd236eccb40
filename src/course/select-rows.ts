import { table as arqueroTable, type ColumnTable } from 'arquero';
import { picker, placesWhere } from '@/stats/take';
import { DictionaryStrings } from './dictionary-column';

/** Which of the times in some columns of a table count. */
export interface CountingTimes {
  readonly columns: readonly string[];
  /** A row's bit `1 << c` is set where its time in column `c` counts. */
  readonly bits: Uint8Array;
}

type Pick = ReturnType<typeof picker>;

function takeColumn(column: unknown, rows: Uint32Array, pick: Pick): unknown {
  if (column instanceof DictionaryStrings) return new DictionaryStrings(pick(column.codes), column.values);
  if (column instanceof Float64Array || column instanceof Int32Array || column instanceof Uint8Array)
    return pick(column);
  if (Array.isArray(column)) return Array.from(rows, (row) => column[row]);
  throw new Error('a run table has no such columns');
}

/** The times at these rows, missing where they do not count. */
function takeTimes(times: Float64Array, rows: Uint32Array, bits: Uint8Array, bit: number): Float64Array {
  const out = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) out[i] = bits[rows[i]] & bit ? times[rows[i]] : Number.NaN;
  return out;
}

/**
 * The rows of a run table that pass the test, in their order: the very table where all do, views of its columns where they
 * follow each other without a gap. Times that do not count are missing (NaN).
 */
export function selectRows(
  table: ColumnTable,
  keep: (row: number) => boolean,
  counting?: CountingTimes,
): ColumnTable {
  const total = table.numRows();
  const kept = placesWhere(total, keep);
  if (kept.length === total && !counting) return table;
  const pick = picker(kept);
  const columns = table.columnNames().map((name) => {
    const column: unknown = table.column(name);
    const place = counting ? counting.columns.indexOf(name) : -1;
    if (!counting || place < 0) return [name, takeColumn(column, kept, pick)];
    if (!(column instanceof Float64Array)) throw new Error(`no times in column ${name}`);
    return [name, takeTimes(column, kept, counting.bits, 1 << place)];
  });
  return arqueroTable(Object.fromEntries(columns));
}
