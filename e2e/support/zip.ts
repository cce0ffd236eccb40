import {
  BlobReader,
  BlobWriter,
  TextReader,
  TextWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { type FilePayload, payload } from './simulated';

/** The texts of a ZIP's files by their paths. */
export async function unzip(bytes: Uint8Array): Promise<Map<string, string>> {
  const entries = await new ZipReader(new BlobReader(new Blob([new Uint8Array(bytes)]))).getEntries();
  const texts = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.directory) texts.set(entry.filename, await entry.getData(new TextWriter()));
  }
  return texts;
}

/** A ZIP of these files, as a file to drop. */
export async function zipped(name: string, files: readonly FilePayload[]): Promise<FilePayload> {
  const zip = new ZipWriter(new BlobWriter());
  for (const file of files) {
    await zip.add(file.name, new BlobReader(new Blob([new Uint8Array(file.buffer)])));
  }
  await zip.add('__MACOSX/._litter.csv', new TextReader('litter'));
  const blob = await zip.close();
  return payload(name, new Uint8Array(await blob.arrayBuffer()));
}
