import type { LineEnd } from './csv-rows';
import { decode, type Encoding, NotUtf8 } from './decode';
import type { Layout } from './layout';
import { PartReader } from './part-reader';
import { refusalOf } from './refusal';
import type { RefusalCode } from './report';
import type { TablePart } from './table-part';

/** A stretch of a file, to be read by itself. It begins where a row is thought to begin. */
export interface RangeRequest {
  readonly bytes: Blob;
  /** Whether the file ends with it. */
  readonly last: boolean;
  readonly encoding: Encoding;
  readonly layout: Layout;
  readonly newline: LineEnd;
}

/** What a stretch holds: its rows, or why they cannot be read. */
export type RangeContent =
  | {
      readonly ok: true;
      /** Null where it ends amid a row. */
      readonly part: TablePart | null;
    }
  | { readonly ok: false; readonly refusal: RefusalCode | 'not-utf8' };

export interface RangeOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (bytesRead: number, rows: number) => void;
}

/** Reads a stretch of a file. Bad input is a refusal; only the signal's reason is thrown. */
export async function readRange(
  { bytes, last, encoding, layout, newline }: RangeRequest,
  { signal, onProgress }: RangeOptions = {},
): Promise<RangeContent> {
  const reader = new PartReader(layout, newline);
  try {
    for await (const { text, bytesRead } of decode(bytes, encoding, signal, true)) {
      reader.push(text);
      onProgress?.(bytesRead, reader.rowsRead);
    }
    return { ok: true, part: last ? reader.finish() : reader.finishAmid() };
  } catch (error) {
    signal?.throwIfAborted();
    const refusal = error instanceof NotUtf8 ? 'not-utf8' : refusalOf(error);
    if (refusal) return { ok: false, refusal };
    throw error;
  }
}
