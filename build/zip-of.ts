import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { BuiltFile } from './files-in.ts';

/** The oldest date that a ZIP can hold, by the clock of any zone. */
const ALWAYS = new Date(1980, 0, 1);

/**
 * A ZIP of these files, whose bytes depend on nothing but theirs: one date for all, and stored as they are, for
 * compressors differ.
 */
export async function zipOf(files: readonly BuiltFile[]): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    level: 0,
    lastModDate: ALWAYS,
    extendedTimestamp: false,
    useWebWorkers: false,
  });
  for (const { path, bytes } of files) await zip.add(path, new Uint8ArrayReader(bytes));
  return zip.close();
}
