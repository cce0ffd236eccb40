import { MAX_BROKEN } from './csv-rows';
import { type ByteSource, type Encoding, NotUtf8 } from './decode';
import type { Layout } from './layout';
import { planRanges, type RangePlan } from './range-plan';
import type { RangeContent, RangeOptions, RangeRequest } from './read-range';
import type { RefusalCode } from './report';
import type { TablePart } from './table-part';

/** Others who read stretches of a file, several at once. */
export interface RangeReaders {
  /** How many are read at once. */
  readonly count: number;
  /** Smaller stretches are not worth it (bytes): each brings a dictionary of its own. */
  readonly smallest: number;
  /** Waits for its turn. Only the signal's reason is thrown, and RangeReadersLost. */
  read(request: RangeRequest, options: RangeOptions): Promise<RangeContent>;
}

/** Thrown where those who read stretches have stopped. */
export class RangeReadersLost extends Error {}

/** A file that was read in stretches: its layout and its parts, or why it is refused. */
export type RangesRead =
  | { readonly ok: true; readonly layout: Layout; readonly parts: readonly TablePart[] }
  | { readonly ok: false; readonly refusal: RefusalCode };

/** So many for each reader, that none waits long for the slowest. */
const EACH = 2;

type ReadStretch = (first: number, next: number) => Promise<RangeContent>;

/** Reads stretches of a file by their numbers in the plan: from one to before another. What is read again as one counts once. */
function stretchReader(
  file: Blob,
  encoding: Encoding,
  { layout, newline, starts }: RangePlan,
  readers: RangeReaders,
  { signal, onProgress }: RangeOptions,
): ReadStretch {
  const seen = starts.map(() => ({ bytes: 0, rows: 0, counts: true }));
  const total = (of: 'bytes' | 'rows') => seen.reduce((sum, each) => sum + (each.counts ? each[of] : 0), 0);
  return (first, next) => {
    for (const each of seen.slice(first + 1, next)) each.counts = false;
    const last = next === starts.length;
    const bytes = file.slice(starts[first], last ? file.size : starts[next]);
    return readers.read(
      { bytes, last, encoding, layout, newline },
      {
        ...(signal && { signal }),
        onProgress: (bytesRead, rows) => {
          Object.assign(seen[first], { bytes: bytesRead, rows });
          onProgress?.(starts[0] + total('bytes'), total('rows'));
        },
      },
    );
  };
}

/**
 * The parts that follow each other without a gap: a stretch counts only where the one before it has ended at its
 * beginning, and else is read again as one with it.
 */
async function inOrder(
  reading: readonly Promise<RangeContent>[],
  read: ReadStretch,
): Promise<TablePart[] | RefusalCode> {
  const parts: TablePart[] = [];
  let broken = 0;
  for (let first = 0; first < reading.length; ) {
    let next = first + 1;
    let content = await reading[first];
    for (let more = 1; content.ok && content.part === null; more *= 2) {
      next = Math.min(next + more, reading.length);
      content = await read(first, next);
    }
    if (!content.ok) {
      if (content.refusal === 'not-utf8') throw new NotUtf8('not UTF-8');
      return content.refusal;
    }
    if (content.part) parts.push(content.part);
    broken += content.part?.broken ?? 0;
    if (broken > MAX_BROKEN) return 'malformed';
    first = next;
  }
  return parts;
}

/**
 * Reads a file in several stretches at once, with the same outcome as in order. Null where it cannot be cut: it is small,
 * or not on the device as it is, or its characters or first lines do not allow it. Throws NotUtf8 and RangeReadersLost.
 */
export async function readInRanges(
  source: ByteSource,
  encoding: Encoding,
  readers: RangeReaders,
  { signal, onProgress }: RangeOptions,
): Promise<RangesRead | null> {
  const { file } = source;
  const count = Math.min(readers.count * EACH, Math.floor(source.size / readers.smallest));
  if (!file || count < 2 || (encoding !== 'utf-8' && encoding !== 'windows-1252')) return null;
  const plan = await planRanges(source, file, encoding, count, signal);
  if (!plan || plan.starts.length < 2) return null;
  const superfluous = new AbortController();
  const either = signal ? AbortSignal.any([signal, superfluous.signal]) : superfluous.signal;
  const read = stretchReader(file, encoding, plan, readers, {
    signal: either,
    ...(onProgress && { onProgress }),
  });
  try {
    const reading = plan.starts.map((_, i) => read(i, i + 1));
    // Those behind a refusal are awaited by nobody.
    for (const each of reading) each.catch(() => undefined);
    const parts = await inOrder(reading, read);
    return typeof parts === 'string'
      ? { ok: false, refusal: parts }
      : { ok: true, layout: plan.layout, parts };
  } finally {
    superfluous.abort();
  }
}
