import { BlobReader, BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { unzippedTexts } from '@/testing/unzipped';
import { type FilePayload, payload } from './simulated';

/** The texts of a ZIP's files by their paths. */
export function unzip(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  return unzippedTexts(new Blob([new Uint8Array(bytes)]));
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
