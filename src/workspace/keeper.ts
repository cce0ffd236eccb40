import type { LibraryFile } from '@/course/library';
import type { ParsedTable } from '@/ingest/parsed-table';
import { KeptConnection, type KeptDatabase } from './database';
import { readDocument, writeDocument } from './document';
import { readState } from './read-state';
import type { WorkspaceState } from './state';
import { readFiles, type StoredFile, storedFile } from './stored-file';
import { readTable, storedColumns } from './stored-table';

/** A file as it was read, before it has an id again. */
export type RestoredFile = Omit<LibraryFile, 'id'>;

/** What was kept on the device. */
export interface Kept {
  readonly files: readonly RestoredFile[];
  /** Null where only files were kept. */
  readonly state: WorkspaceState | null;
}

/** Keeps the loaded files on the device, and finds them again. It is the worker's: rows never cross to the page. */
export class Keeper {
  private readonly connection = new KeptConnection();
  private readonly keys = new WeakMap<ParsedTable, string>();
  private last: Promise<unknown> = Promise.resolve();

  /**
   * Makes the kept files those that are given, in their order. Tables that are kept already are not written again.
   * @throws DOMException where there is no room, or the browser lets the page keep nothing.
   */
  keep(files: readonly LibraryFile[]): Promise<void> {
    const write = this.last.then(async () => this.write(await this.connection.open(), files));
    this.last = write.catch(() => undefined);
    return write;
  }

  /**
   * What is kept; null where nothing is.
   * @throws Damaged where it is not whole, Newer where a later version has kept it. It then stays as it is.
   */
  async restore(): Promise<Kept | null> {
    await this.last;
    const database = await this.connection.open();
    const transaction = database.transaction(['documents', 'tables']);
    const documents = transaction.objectStore('documents');
    const [files, state] = await Promise.all([documents.get('files'), documents.get('state')]);
    if (files === undefined && state === undefined) return null;
    const stored = files === undefined ? [] : readFiles(readDocument(files).files);
    const tables = transaction.objectStore('tables');
    const columns = await Promise.all(stored.map(({ table }) => table && tables.get(table.key)));
    return {
      files: stored.map((file, place) => this.restored(file, columns[place])),
      state: state === undefined ? null : readState(readDocument(state).state),
    };
  }

  /** Waits for what is being written, and lets go of the database, so that it can be deleted. */
  async close(): Promise<void> {
    await this.last;
    await this.connection.close();
  }

  private keyOf(table: ParsedTable): string {
    const key = this.keys.get(table) ?? crypto.randomUUID();
    this.keys.set(table, key);
    return key;
  }

  private async write(database: KeptDatabase, files: readonly LibraryFile[]): Promise<void> {
    const transaction = database.transaction(['documents', 'tables'], 'readwrite');
    const tables = transaction.objectStore('tables');
    const kept = new Set(await tables.getAllKeys());
    const writes: Promise<unknown>[] = [];
    for (const { table } of files) {
      if (!table) continue;
      const key = this.keyOf(table);
      if (!kept.delete(key)) writes.push(tables.put(storedColumns(table), key));
    }
    for (const key of kept) writes.push(tables.delete(key));
    const document = writeDocument({
      files: files.map((file) => storedFile(file, file.table ? this.keyOf(file.table) : '')),
    });
    writes.push(transaction.objectStore('documents').put(document, 'files'));
    await Promise.all([...writes, transaction.done]);
  }

  private restored({ table: place, ...file }: StoredFile, columns: unknown): RestoredFile {
    if (!place) return { ...file, table: null };
    const table = readTable(place.dataset, place.rows, columns);
    this.keys.set(table, place.key);
    return { ...file, table };
  }
}
