import { BlobReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';

/** The files of a ZIP by their paths. */
export async function unzippedBytes(blob: Blob): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const entry of await new ZipReader(new BlobReader(blob)).getEntries()) {
    if (!entry.directory) files.set(entry.filename, await entry.getData(new Uint8ArrayWriter()));
  }
  return files;
}

/** The texts in a ZIP by their paths. */
export async function unzippedTexts(blob: Blob): Promise<ReadonlyMap<string, string>> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return new Map([...(await unzippedBytes(blob))].map(([path, bytes]) => [path, decoder.decode(bytes)]));
}
