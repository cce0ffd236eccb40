import type { Column } from '@/ingest/columns';
import { filterRows } from '@/ingest/combine';
import type { ParsedTable } from '@/ingest/parsed-table';
import type { Pieces } from '@/pace/pieces';

/** One file of a dataset of a run, as a candidate for being in use. */
export interface ExportFile {
  readonly id: string;
  readonly path: string;
  readonly bytes: number;
  readonly lastModified: number;
  readonly table: ParsedTable;
}

/** A file in use, without the rows that a newer file in use has too. */
export interface ExportPart {
  readonly file: ExportFile;
  readonly table: ParsedTable;
  readonly repeatedRows: number;
}

/** A file that is not in use, and why. */
interface Replaced {
  readonly file: ExportFile;
  readonly by: ExportFile;
  /** Whether both hold the same, so that neither is older. */
  readonly same: boolean;
}

/** Which files of one dataset of one run are in use, and which an in-use file replaces. */
export interface ExportChoice {
  /** In use, in the order in which their rows are joined. */
  readonly parts: readonly ExportPart[];
  readonly replaced: readonly Replaced[];
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

/** What identifies each row of a table. */
function rowKeyOf({ format, columns }: ParsedTable): (row: number) => string {
  const keyColumns = format.key.map((name) => columns.get(name));
  return (row) => keyColumns.map((column) => cellKey(column, row)).join('\u0000');
}

interface Fingerprint {
  readonly keys: ReadonlySet<string>;
  /** The latest time in the table, by which exports of the same data are dated. */
  readonly latest: number;
}

/** So many rows are compared in one piece. */
const ROWS = 1 << 16;

const fingerprints = new WeakMap<ParsedTable, Fingerprint>();

/** What a table is compared by; worked out once, since every later change of the files asks again. */
function* fingerprint(table: ParsedTable): Pieces<Fingerprint> {
  const known = fingerprints.get(table);
  if (known) return known;
  const keyOf = rowKeyOf(table);
  const keys = new Set<string>();
  for (let row = 0; row < table.rows; row++) {
    keys.add(keyOf(row));
    if (row % ROWS === 0) yield;
  }
  let latest = Number.NEGATIVE_INFINITY;
  for (const column of table.columns.values()) {
    if (column.type === 'time') for (const value of column.values) if (value > latest) latest = value;
  }
  const made = { keys, latest };
  fingerprints.set(table, made);
  return made;
}

/** The part's rows that no newer part has. */
function withoutRepeated(file: ExportFile, newer: readonly ReadonlySet<string>[]): ExportPart {
  const keyOf = rowKeyOf(file.table);
  const table =
    newer.length === 0
      ? file.table
      : filterRows(file.table, (row) => !newer.some((keys) => keys.has(keyOf(row))));
  return { file, table, repeatedRows: file.table.rows - table.rows };
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const key of small) if (large.has(key)) common++;
  return small.size > 0 ? common / small.size : 0;
}

interface Candidate extends Fingerprint {
  readonly file: ExportFile;
  readonly arrival: number;
}

/** Whether two files are copies, as far as sizes, rows and the latest time can tell. */
function isSame(a: Candidate, b: Candidate): boolean {
  return (
    a.file.bytes === b.file.bytes &&
    a.file.table.rows === b.file.table.rows &&
    a.latest === b.latest &&
    a.keys.size === b.keys.size &&
    [...a.keys].every((key) => b.keys.has(key))
  );
}

/**
 * Sorts out several files of one dataset of one run. The newest (by the latest time in it, then rows, then the
 * file's date, then the order of arrival) is in use; an older one is replaced where a newer
 * one shares most rows of the smaller of the two, and is a further part of the same export where not: then its rows that a newer
 * part has too are left out. A file without rows never replaces one with rows.
 */
export function* chooseExports(files: readonly ExportFile[]): Pieces<ExportChoice> {
  if (files.length === 1) return { parts: [withoutRepeated(files[0], [])], replaced: [] };
  const candidates: Candidate[] = [];
  for (const [arrival, file] of files.entries()) {
    candidates.push({ file, arrival, ...(yield* fingerprint(file.table)) });
  }
  candidates.sort(
    (a, b) =>
      (b.latest === a.latest ? 0 : b.latest - a.latest) ||
      b.file.table.rows - a.file.table.rows ||
      b.file.lastModified - a.file.lastModified ||
      b.arrival - a.arrival,
  );
  const inUse: Candidate[] = [];
  const replaced: Replaced[] = [];
  for (const candidate of candidates) {
    const newer = inUse.find(
      ({ keys }) => candidate.keys.size === 0 || share(keys, candidate.keys) > SAME_DATA,
    );
    if (newer) replaced.push({ file: candidate.file, by: newer.file, same: isSame(candidate, newer) });
    else inUse.push(candidate);
    yield;
  }
  const parts: ExportPart[] = [];
  for (const [age, { file }] of inUse.entries()) {
    const newer = inUse.slice(0, age).map(({ keys }) => keys);
    parts.push(withoutRepeated(file, newer));
    yield;
  }
  parts.sort((a, b) => a.file.path.localeCompare(b.file.path, 'en', { numeric: true }));
  return { parts, replaced };
}
