import { parseFileName } from '@/formats';
import type { ByteSource } from './decode';
import { expand, type Found } from './expand';
import type { ParsedTable } from './parsed-table';
import { type FileContent, readFile } from './read-file';
import type { RangeReaders } from './read-in-ranges';
import type { FileNote, ImportProgress, RefusalCode, RowIssue } from './report';

/** A file that was read, before it is known which run it belongs to. */
export interface ImportedFile {
  readonly path: string;
  readonly bytes: number;
  readonly lastModified: number;
  /** What its name says: null where it does not say. */
  readonly slug: string | null;
  readonly run: number | null;
  readonly rowsRead: number;
  readonly issues: readonly RowIssue[];
  readonly notes: readonly FileNote[];
  /** Its rows, or why there are none. */
  readonly table: ParsedTable | null;
  readonly refusal: RefusalCode | null;
}

export interface ImportOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Who reads large files several stretches at once; absent where nobody does. */
  readonly readers?: RangeReaders;
  /**
   * Told before a large file is read, all smaller ones having been: what they hold, and the paths of those to come. The
   * large file waits for it.
   */
  readonly onSmaller?: (read: readonly ImportedFile[], toCome: readonly string[]) => Promise<void>;
}

const PROGRESS_INTERVAL = 50;
/** A file that takes long enough to read (bytes) for what is read before it to be worth a look. */
const LARGE = 32 << 20;

function fileOf({ source }: Found, content: FileContent): ImportedFile {
  const { slug, run } = parseFileName(source.path);
  const { path, size: bytes, lastModified } = source;
  const file = { path, bytes, lastModified, slug, run };
  return content.ok
    ? {
        ...file,
        table: content.table,
        refusal: null,
        rowsRead: content.rowsRead,
        issues: content.issues,
        notes: content.notes,
      }
    : { ...file, table: null, refusal: content.refusal, rowsRead: 0, issues: [], notes: [] };
}

/**
 * Reads what was dropped: CSV files, and ZIPs with such files or further ZIPs in them; the small ones first.
 * Every file comes back in its place, read or refused; only the signal's reason is thrown.
 */
export async function importFiles(
  sources: readonly ByteSource[],
  { signal, onProgress, readers, onSmaller }: ImportOptions = {},
): Promise<ImportedFile[]> {
  const found: Found[] = [];
  for (const source of sources) {
    signal?.throwIfAborted();
    found.push(...(await expand(source, signal)));
  }
  const bytes = found.reduce((sum, { source, refusal }) => sum + (refusal ? 0 : source.size), 0);
  const inTurn = found.toSorted((a, b) => a.source.size - b.source.size);
  const imported = new Map<Found, ImportedFile>();
  let bytesDone = 0;
  let reported = 0;
  const report = (source: ByteSource | null, bytesRead: number, rows: number, force = false) => {
    const now = performance.now();
    if (!force && now - reported < PROGRESS_INTERVAL) return;
    reported = now;
    onProgress?.({
      files: found.length,
      filesDone: imported.size,
      bytes,
      bytesRead: bytesDone + bytesRead,
      current: source && { path: source.path, bytes: source.size, bytesRead, rows },
    });
  };
  for (const [turn, item] of inTurn.entries()) {
    const { source, refusal } = item;
    signal?.throwIfAborted();
    report(source, 0, 0, true);
    if (!refusal && source.size >= LARGE) {
      const toCome = inTurn.slice(turn).flatMap((each) => (each.refusal ? [] : each.source.path));
      await onSmaller?.([...imported.values()], toCome);
    }
    const content: FileContent = refusal
      ? { ok: false, refusal }
      : await readFile(source, {
          ...(signal && { signal }),
          ...(readers && { readers }),
          onProgress: (read, rows) => report(source, read, rows),
        });
    imported.set(item, fileOf(item, content));
    if (!refusal) bytesDone += source.size;
  }
  report(null, 0, 0, true);
  return found.flatMap((item) => imported.get(item) ?? []);
}
