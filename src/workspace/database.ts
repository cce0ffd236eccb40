import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { StoredColumn } from './stored-table';

/** The database that holds what is kept on the device; its forms are told apart by the documents’ own version. */
export const DATABASE = 'coursetrace';

interface KeptSchema extends DBSchema {
  /** JSON: what was set and chosen (`state`), and which files there are (`files`). */
  documents: { key: 'state' | 'files'; value: string };
  /** The columns of each file’s table, by the key that the document of files gives it. */
  tables: { key: string; value: readonly StoredColumn[] };
}

export type KeptDatabase = IDBPDatabase<KeptSchema>;

/**
 * One connection to the database, opened when it is first needed. It gives way at once where the database is to be
 * deleted; the next use opens another.
 */
export class KeptConnection {
  private opened: Promise<KeptDatabase> | null = null;

  /** @throws DOMException where the browser lets the page keep nothing. */
  open(): Promise<KeptDatabase> {
    if (!this.opened) {
      // Another may have been opened since.
      const forget = () => {
        if (this.opened === opening) this.opened = null;
      };
      const opening = openDB<KeptSchema>(DATABASE, 1, {
        upgrade(database) {
          database.createObjectStore('documents');
          database.createObjectStore('tables');
        },
        blocking: () => void this.close(),
        terminated: forget,
      });
      this.opened = opening;
      opening.catch(forget);
    }
    return this.opened;
  }

  /** Lets go of the database; the next use opens it anew. */
  async close(): Promise<void> {
    const { opened } = this;
    this.opened = null;
    (await opened)?.close();
  }
}

/** Deletes all that is kept; waits until every connection has given way. */
export function deleteKept(): Promise<void> {
  return deleteDB(DATABASE);
}
