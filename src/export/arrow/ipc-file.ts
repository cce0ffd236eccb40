import { batchType, Column, tableFromColumns, tableToIPC } from '@uwdata/flechette';
import { type ArrowColumn, arrowTypes } from './column';

/** Rows of one record batch. */
export const BATCH_ROWS = 65_536;

/** A table as columns of one length, by name and in order. */
export interface ArrowTable {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, ArrowColumn>;
}

function inBatches(column: ArrowColumn, rows: number): Column<unknown> {
  const type = arrowTypes[column.kind];
  const Batch = batchType(type);
  const count = Math.ceil(rows / BATCH_ROWS);
  const batches = Array.from({ length: count }, (_, batch) => {
    const from = batch * BATCH_ROWS;
    return new Batch({ ...column.slice(from, Math.min(rows, from + BATCH_ROWS)), type });
  });
  return new Column(batches, type);
}

/**
 * A table in Arrow's IPC file format, as pieces of bytes in order. Columns are handed through as they lie in memory
 * wherever Arrow lays them out in the same way; there are no row objects.
 * Source: Apache Arrow, "Columnar Format", IPC File Format.
 */
export function ipcFile({ rows, columns }: ArrowTable): readonly Uint8Array<ArrayBuffer>[] {
  const table = tableFromColumns([...columns].map(([name, column]) => [name, inBatches(column, rows)]));
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const write = (bytes: Uint8Array) => void pieces.push(bytes as Uint8Array<ArrayBuffer>);
  tableToIPC(table, {
    format: 'file',
    sink: { write, pad: (bytes) => write(new Uint8Array(bytes)), finish: () => null },
  });
  return pieces;
}
