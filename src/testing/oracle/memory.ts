import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';

/** A file in memory, as the ingest reads files. */
export interface MemoryFile {
  readonly path: string;
  readonly size: number;
  readonly lastModified: number;
  stream(): ReadableStream<Uint8Array>;
  blob(): Promise<Blob>;
}

/** A file in memory from its text or bytes. */
export function memoryFile(path: string, content: BlobPart): MemoryFile {
  const blob = new Blob([content]);
  return { path, size: blob.size, lastModified: 0, stream: () => blob.stream(), blob: async () => blob };
}

/** Some files as one ZIP. */
export async function zipFile(path: string, files: readonly MemoryFile[]): Promise<MemoryFile> {
  const zip = new ZipWriter(new BlobWriter('application/zip'));
  for (const file of files) await zip.add(file.path, new BlobReader(await file.blob()));
  return memoryFile(path, await zip.close());
}

/** A text as UTF-16 with its byte-order mark. */
export function utf16(text: string, littleEndian: boolean): ArrayBuffer {
  const marked = `\uFEFF${text}`;
  const view = new DataView(new ArrayBuffer(2 * marked.length));
  for (let i = 0; i < marked.length; i++) view.setUint16(2 * i, marked.charCodeAt(i), littleEndian);
  return view.buffer;
}
