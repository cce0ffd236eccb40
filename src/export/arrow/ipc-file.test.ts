import { tableFromIPC } from '@uwdata/flechette';
import { expect, it } from 'vitest';
import { openDuckDB } from '@/testing/duckdb';
import {
  constantColumn,
  integersColumn,
  numbersColumn,
  textsColumn,
  timesColumn,
  wordsColumn,
} from './column';
import { BATCH_ROWS, ipcFile } from './ipc-file';

/** A table whose rows are all told by their place, with every kind of gap in it. */
function longTable(rows: number) {
  const places = Int32Array.from({ length: rows }, (_, row) => (row % 7 === 3 ? -1 : row));
  const numbers = Float64Array.from({ length: rows }, (_, row) => (row % 5 === 1 ? Number.NaN : row / 2));
  const times = Float64Array.from({ length: rows }, (_, row) => (row % 3 === 2 ? Number.NaN : row * 1e7));
  const texts = Array.from({ length: rows }, (_, row) => (row % 11 === 6 ? '' : `text ${row}`));
  const words = Int32Array.from({ length: rows }, (_, row) => (row % 4) - 1);
  const columns = new Map([
    ['run', constantColumn('a-1')],
    ['place', integersColumn(places)],
    ['number', numbersColumn(numbers)],
    ['time', timesColumn(times)],
    ['text', textsColumn(texts)],
    ['word', wordsColumn(words, ['', 'Zoë', 'x'])],
  ]);
  return { rows, columns };
}

const expectedRow = (row: number) => ({
  run: 'a-1',
  place: row % 7 === 3 ? null : row,
  number: row % 5 === 1 ? null : row / 2,
  time: row % 3 === 2 ? null : row * 1e7,
  text: row % 11 === 6 ? null : `text ${row}`,
  word: [null, null, 'Zoë', 'x'][row % 4],
});

const bytesOf = async (rows: number) =>
  new Uint8Array(await new Blob([...ipcFile(longTable(rows))]).arrayBuffer());

it.each([0, 1, 9, BATCH_ROWS, 2 * BATCH_ROWS + 3])('%i rows are read back as they were', async (rows) => {
  const table = tableFromIPC(await bytesOf(rows));
  expect(table.numRows).toBe(rows);
  expect(table.children[0].data).toHaveLength(Math.ceil(rows / BATCH_ROWS));
  let row = 0;
  for (const read of table) {
    const expected = expectedRow(row++);
    if (JSON.stringify(read) !== JSON.stringify(expected)) expect(read).toEqual(expected);
  }
});

it('DuckDB reads the types and the rows, also from a table without any and from several batches', async () => {
  const duckdb = await openDuckDB();
  const rows = BATCH_ROWS + 5;
  duckdb.give('none', await bytesOf(0));
  duckdb.give('many', await bytesOf(0));
  duckdb.give('many', await bytesOf(rows));
  expect(duckdb.run('DESCRIBE many').map(({ column_type }) => column_type)).toEqual([
    'VARCHAR',
    'INTEGER',
    'DOUBLE',
    'TIMESTAMP WITH TIME ZONE',
    'VARCHAR',
    'VARCHAR',
  ]);
  expect(duckdb.run('FROM none')).toEqual([]);
  const read = duckdb.run('SELECT * REPLACE (epoch_ms("time") AS "time") FROM many');
  expect(read).toHaveLength(rows);
  expect(read.slice(0, 420)).toEqual(Array.from({ length: 420 }, (_, row) => expectedRow(row)));
  expect(read.at(-1)).toEqual(expectedRow(rows - 1));
});
