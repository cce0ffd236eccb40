import { type LineEnd, lineEnd } from './csv-rows';
import { type ByteSource, decode, type Encoding } from './decode';
import { type Layout, readHeadOf } from './layout';
import { rowStarts } from './row-starts';

/** Where a file is cut into stretches, and how their rows are written. */
export interface RangePlan {
  readonly layout: Layout;
  readonly newline: LineEnd;
  /** The bytes at which rows seem to begin; the first is that behind the header. */
  readonly starts: readonly number[];
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** How many bytes stand before the text of a file. */
async function markLength(file: Blob, encoding: Encoding): Promise<number> {
  if (encoding !== 'utf-8') return 0;
  const head = new Uint8Array(await file.slice(0, BYTE_ORDER_MARK.length).arrayBuffer());
  return BYTE_ORDER_MARK.every((byte, i) => byte === head[i]) ? BYTE_ORDER_MARK.length : 0;
}

/** How many bytes a text takes in a file. */
const byteLength = (text: string, encoding: Encoding) =>
  encoding === 'utf-8' ? new TextEncoder().encode(text).length : text.length;

/** Cuts a file into about `count` stretches. Null where its beginning does not say how its rows are written. */
export async function planRanges(
  source: ByteSource,
  file: Blob,
  encoding: 'utf-8' | 'windows-1252',
  count: number,
  signal?: AbortSignal,
): Promise<RangePlan | null> {
  for await (const { text, last } of decode(source, encoding, signal)) {
    const head = readHeadOf(text, last, source.path);
    if (head === null || head === 'unknown-dataset') return null;
    const { layout, rest } = head;
    const newline = lineEnd(rest, false);
    if (newline === null) return null;
    const header = byteLength(text.slice(0, text.length - rest.length), encoding);
    const from = (await markLength(file, encoding)) + header;
    return { layout, newline, starts: await rowStarts(file, from, count, layout, newline) };
  }
  return null;
}
