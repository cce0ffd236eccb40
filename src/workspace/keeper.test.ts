import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LibraryFile } from '@/course/library';
import { importFiles } from '@/ingest/import-files';
import { Damaged } from '@/json/fields';
import { presets, simulateCourse } from '@/simulate';
import { textSource } from '@/testing/sources';
import { DATABASE } from './database';
import { Newer } from './document';
import { Keeper } from './keeper';
import { deleteAllKept, keepState } from './kept-state';
import { readState } from './read-state';
import type { StoredColumn } from './stored-table';

const files = (
  await importFiles([
    ...simulateCourse({ ...presets.small, learners: 200 }).map((file) =>
      textSource(file.name, [...file.chunks()].join('')),
    ),
    textSource('letter.csv', 'not a table'),
  ])
).map((file, place): LibraryFile => ({ ...file, id: `file-${place}`, assigned: null }));

const withoutId = ({ id: _, ...file }: LibraryFile) => file;

async function database<T>(use: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const opened = await openDB(DATABASE);
  try {
    return await use(opened);
  } finally {
    opened.close();
  }
}

const keptTables = () => database((opened) => opened.count('tables'));

/** Changes the cells of a dictionary column behind the keeper’s back. */
const tamper = (change: (cells: ArrayBuffer) => ArrayBuffer) =>
  database(async (opened) => {
    const key = (await opened.getAllKeys('tables'))[0];
    const columns: StoredColumn[] = await opened.get('tables', key);
    const changed = columns.map((column) =>
      column.type === 'person' || column.type === 'category' || column.type === 'step'
        ? { ...column, cells: column.cells && change(column.cells) }
        : column,
    );
    await opened.put('tables', changed, key);
  });

describe('Keeper', () => {
  let keeper = new Keeper();

  beforeEach(async () => {
    await keeper.close();
    await deleteAllKept();
    keeper = new Keeper();
  });

  it('finds again what it kept, in the order and to the last cell', async () => {
    const moved = files.map((file, place) =>
      place === 1 ? { ...file, assigned: { slug: 'other', run: 7 } } : file,
    );
    await keeper.keep(moved);
    await keepState(readState({ chosenRun: 'reading-weather-maps-3' }));
    const kept = await new Keeper().restore();
    expect(kept?.files).toEqual(moved.map(withoutId));
    expect(kept?.state?.chosenRun).toBe('reading-weather-maps-3');
  });

  it('finds nothing where nothing was kept', async () => {
    expect(await keeper.restore()).toBeNull();
  });

  it('keeps the tables of the files that are left, and those alone', async () => {
    await keeper.keep(files);
    await keeper.keep(files.slice(0, 2));
    expect(await keptTables()).toBe(2);
    expect((await keeper.restore())?.files).toHaveLength(2);
  });

  it('writes again what another tab has deleted', async () => {
    await keeper.keep(files);
    const other = new Keeper();
    await other.keep([]);
    await keeper.keep(files);
    expect((await other.restore())?.files).toHaveLength(files.length);
  });

  it('refuses cells that are cut short, and leaves them as they are', async () => {
    await keeper.keep(files);
    await tamper((cells) => cells.slice(4));
    await expect(keeper.restore()).rejects.toThrow(Damaged);
    expect(await keptTables()).toBe(files.length - 1);
  });

  it('refuses a code that no dictionary explains', async () => {
    await keeper.keep(files);
    await tamper((cells) => new Uint32Array(cells).map(() => 4_000_000_000).buffer);
    await expect(keeper.restore()).rejects.toThrow(Damaged);
  });

  it('refuses what a later version has kept', async () => {
    await keeper.keep(files);
    await database(async (opened) => {
      const json: string = await opened.get('documents', 'files');
      await opened.put('documents', json.replace('"schemaVersion":1', '"schemaVersion":2'), 'files');
    });
    await expect(keeper.restore()).rejects.toThrow(Newer);
  });

  it('lets everything be deleted while it is open', async () => {
    await keeper.keep(files);
    await keeper.close();
    await deleteAllKept();
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('gives way to a deletion that did not ask it', async () => {
    await keeper.keep(files);
    await deleteAllKept();
    expect(await indexedDB.databases()).toEqual([]);
  });
});
