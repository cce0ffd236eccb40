import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { ByteSource } from '@/ingest/decode';

/** A file on disk as the ingest reads files. */
async function diskSource(path: string, name: string): Promise<ByteSource & { blob(): Promise<Blob> }> {
  const { size, mtimeMs } = await stat(path);
  const blob = await openAsBlob(path);
  return { path: name, size, lastModified: mtimeMs, stream: () => blob.stream(), blob: async () => blob };
}

/** Every file in a folder and its folders, or the one file that the path names. */
export async function diskSources(path: string): Promise<ByteSource[]> {
  if ((await stat(path)).isFile()) return [await diskSource(path, path.split('/').at(-1) ?? path)];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.toSorted().map((file) => diskSource(file, relative(path, file))));
}
