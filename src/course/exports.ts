import type { Column } from '@/ingest/columns';
import type { ParsedTable } from '@/ingest/parsed-table';

/** One file of a dataset of a run, as a candidate for being in use. */
export interface ExportFile {
  readonly id: string;
  readonly path: string;
  readonly lastModified: number;
  readonly table: ParsedTable;
}

/** Which files of one dataset of one run are in use, and which an in-use file replaces. */
export interface ExportChoice {
  /** In use, in the order in which their rows are joined. */
  readonly parts: readonly ExportFile[];
  readonly replaced: readonly { readonly file: ExportFile; readonly by: ExportFile }[];
}

/** Two files that share more than this of the smaller one's rows are exports of the same data at different times. */
const SAME_DATA = 0.5;

function cellKey(column: Column | undefined, row: number): string {
  if (!column) return '';
  switch (column.type) {
    case 'person':
    case 'category':
      return column.values[column.codes[row]];
    case 'step':
      return `${column.weeks[column.codes[row]]}.${column.numbers[column.codes[row]]}`;
    default:
      return String(column.values[row]);
  }
}

function rowKeys({ format, rows, columns }: ParsedTable): Set<string> {
  const keyColumns = format.key.map((name) => columns.get(name));
  const keys = new Set<string>();
  for (let row = 0; row < rows; row++) {
    keys.add(keyColumns.map((column) => cellKey(column, row)).join('\u0000'));
  }
  return keys;
}

/** The latest time in a table, by which exports of the same data are dated. */
function latest(table: ParsedTable): number {
  let max = Number.NEGATIVE_INFINITY;
  for (const column of table.columns.values()) {
    if (column.type === 'time') for (const value of column.values) if (value > max) max = value;
  }
  return max;
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const key of small) if (large.has(key)) common++;
  return small.size > 0 ? common / small.size : 0;
}

/**
 * Sorts out several files of one dataset of one run. The newest (by the latest time in it, then rows, then the
 * file's date, then the order of arrival) is in use; an older one is replaced where a newer
 * one shares most rows of the smaller of the two, and is a further part of the same export where they are not. A file without rows never replaces one with rows.
 */
export function chooseExports(files: readonly ExportFile[]): ExportChoice {
  if (files.length === 1) return { parts: files, replaced: [] };
  const candidates = files.map((file, arrival) => ({
    file,
    arrival,
    latest: latest(file.table),
    keys: rowKeys(file.table),
  }));
  candidates.sort(
    (a, b) =>
      (b.latest === a.latest ? 0 : b.latest - a.latest) ||
      b.file.table.rows - a.file.table.rows ||
      b.file.lastModified - a.file.lastModified ||
      b.arrival - a.arrival,
  );
  const inUse: typeof candidates = [];
  const replaced: { file: ExportFile; by: ExportFile }[] = [];
  for (const candidate of candidates) {
    const newer = inUse.find(
      ({ keys }) => candidate.keys.size === 0 || share(keys, candidate.keys) > SAME_DATA,
    );
    if (newer) replaced.push({ file: candidate.file, by: newer.file });
    else inUse.push(candidate);
  }
  const parts = inUse
    .map(({ file }) => file)
    .toSorted((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true }));
  return { parts, replaced };
}
