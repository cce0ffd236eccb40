import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface BuiltFile {
  /** Within the folder, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Every file in a folder and the folders in it, in the order of their paths. */
export function filesIn(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(folder, file).split(sep).join('/'),
      bytes: new Uint8Array(readFileSync(file)),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
