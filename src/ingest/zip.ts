import {
  BlobReader,
  BlobWriter,
  configure,
  type Entry,
  type FileEntry,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import type { ByteSource } from './decode';
import { ZipDamaged } from './refusal';

configure({ useWebWorkers: false });

/** A file in a ZIP; encrypted ones cannot be read. */
export interface ZipMember extends ByteSource {
  readonly encrypted: boolean;
  /** How many times smaller it is in the ZIP. */
  readonly ratio: number;
  blob(): Promise<Blob>;
}

/** Entries that claim the same bytes are a bomb that no ratio of one shows. */
const careful = { checkSignature: true, checkOverlappingEntry: true };

const damaged = (cause: unknown) => new ZipDamaged('cannot be unpacked', { cause });

/** The bytes of an entry. Whatever goes wrong while they are unpacked comes out of the stream as ZipDamaged. */
function streamOf(entry: FileEntry): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  entry.getData(writable, careful).catch((error) => writable.abort(error).catch(() => undefined));
  const reader = readable.getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { value, done } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        throw damaged(error);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

function blobOf(entry: FileEntry): Promise<Blob> {
  return entry.getData(new BlobWriter(), careful).catch((error) => {
    throw damaged(error);
  });
}

const isFile = (entry: Entry): entry is FileEntry => !entry.directory;

/**
 * The files of a ZIP, read from its directory without unpacking. Names are only ever text, so none is unsafe.
 * Throws ZipDamaged where there is no directory to read.
 */
export async function zipMembers(path: string, blob: Blob): Promise<ZipMember[]> {
  try {
    const entries = await new ZipReader(new BlobReader(blob), {
      filenameValidation: 'tolerant',
    }).getEntries();
    return entries.filter(isFile).map((entry) => ({
      path: `${path}/${entry.filename}`,
      size: entry.uncompressedSize,
      lastModified: entry.lastModDate.getTime(),
      encrypted: entry.encrypted,
      ratio: entry.uncompressedSize / Math.max(1, entry.compressedSize),
      stream: () => streamOf(entry),
      blob: () => blobOf(entry),
    }));
  } catch (error) {
    throw new ZipDamaged('no readable directory', { cause: error });
  }
}
