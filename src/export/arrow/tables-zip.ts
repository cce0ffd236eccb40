import { BlobReader, TextReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { fixedZip } from '../fixed-zip';
import { arrowGuide } from './guide';
import { ipcFile } from './ipc-file';
import type { RunTable } from './run-tables';
import stepDropOff from './step-drop-off.sql?raw';

/** The tables of a run, in a folder that is called as it is. */
export interface TablesFolder {
  readonly run: string;
  readonly tables: readonly RunTable[];
}

/**
 * One ZIP with `<run-id>/<table>.arrow` for every table of every run, a text that says what they are and how they are
 * read, and the example for DuckDB. Tables are made one at a time. Throws the signal's reason where it is aborted.
 */
export async function tablesZip(folders: readonly TablesFolder[], signal?: AbortSignal): Promise<Blob> {
  const zip = fixedZip();
  await zip.add('README.md', new TextReader(arrowGuide(stepDropOff)));
  await zip.add('step-drop-off.sql', new TextReader(stepDropOff));
  for (const { run, tables } of folders) {
    for (const { schema, make } of tables) {
      signal?.throwIfAborted();
      const file = new Blob([...ipcFile(make())]);
      await zip.add(`${run}/${schema.name}.arrow`, new BlobReader(file), signal ? { signal } : {});
    }
  }
  return zip.close();
}
