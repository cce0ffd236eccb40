import { type ByteSource, decode, type Encoding, NotUtf8, readHead, sniffEncoding } from './decode';
import { type Layout, readHeadOf } from './layout';
import { PartReader } from './part-reader';
import { type RangeReaders, RangeReadersLost, readInRanges } from './read-in-ranges';
import { refusalOf } from './refusal';
import type { FileNote, RefusalCode } from './report';
import { assemble, type ReadTable } from './table-part';

/** A file as read: its table, or why it was refused. */
export type FileContent =
  | ({ readonly ok: true } & ReadTable)
  | { readonly ok: false; readonly refusal: RefusalCode };

export interface ReadOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (bytesRead: number, rows: number) => void;
  /** Who reads large files several stretches at once; absent where nobody does. */
  readonly readers?: RangeReaders;
}

const refused = (refusal: RefusalCode): FileContent => ({ ok: false, refusal });

interface OpenFile {
  readonly layout: Layout;
  readonly reader: PartReader;
}

async function readInOrder(
  source: ByteSource,
  encoding: Encoding,
  options: ReadOptions,
): Promise<FileContent> {
  let text = '';
  let file: OpenFile | null = null;
  for await (const chunk of decode(source, encoding, options.signal)) {
    if (file) file.reader.push(chunk.text);
    else {
      text += chunk.text;
      const head = readHeadOf(text, chunk.last, source.path);
      if (head === 'unknown-dataset') return refused(head);
      if (head) {
        file = { layout: head.layout, reader: new PartReader(head.layout, null) };
        file.reader.push(head.rest);
      }
    }
    options.onProgress?.(chunk.bytesRead, file?.reader.rowsRead ?? 0);
  }
  if (!file) return refused('empty');
  const { layout, reader } = file;
  return { ok: true, ...assemble(layout.recognition, [reader.finish()], layout.linesBefore) };
}

/** Reads in several stretches at once where that can be done, else in order. */
async function readAs(source: ByteSource, encoding: Encoding, options: ReadOptions): Promise<FileContent> {
  const { readers } = options;
  const read =
    readers &&
    (await readInRanges(source, encoding, readers, options).catch((error) => {
      if (error instanceof RangeReadersLost) return null;
      throw error;
    }));
  if (!read) return readInOrder(source, encoding, options);
  if (!read.ok) return read;
  const { layout, parts } = read;
  return { ok: true, ...assemble(layout.recognition, parts, layout.linesBefore) };
}

const ENCODING_NOTE: Partial<Record<Encoding, FileNote>> = {
  'windows-1252': { code: 'windows-1252' },
  'utf-16le': { code: 'utf-16' },
  'utf-16be': { code: 'utf-16' },
};

/** Options whose progress stands still while a file is read a second time. */
function onlyForward({ onProgress, ...options }: ReadOptions): ReadOptions {
  let furthest = 0;
  return {
    ...options,
    onProgress(bytesRead, rows) {
      furthest = Math.max(furthest, bytesRead);
      onProgress?.(furthest, rows);
    },
  };
}

/**
 * Reads one CSV file into typed columns. Bad input is a refusal; only the signal's reason is thrown.
 * The encoding is that of the byte-order mark, else UTF-8, else windows-1252.
 */
export async function readFile(source: ByteSource, options: ReadOptions = {}): Promise<FileContent> {
  try {
    const head = await readHead(source);
    if (head.length === 0) return refused('empty');
    const sniffed = sniffEncoding(head);
    if (!sniffed) return refused('not-text');
    const forward = onlyForward(options);
    const { content, encoding } = await readAs(source, sniffed, forward)
      .then((content) => ({ content, encoding: sniffed }))
      .catch(async (error) => {
        if (!(error instanceof NotUtf8)) throw error;
        return { content: await readAs(source, 'windows-1252', forward), encoding: 'windows-1252' as const };
      });
    const note = ENCODING_NOTE[encoding];
    return content.ok && note ? { ...content, notes: [note, ...content.notes] } : content;
  } catch (error) {
    options.signal?.throwIfAborted();
    const refusal = refusalOf(error);
    if (refusal) return refused(refusal);
    throw error;
  }
}
