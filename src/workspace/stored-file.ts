import type { LibraryFile } from '@/course/library';
import { slugify } from '@/formats';
import { type FileNote, noteCodes, type RowIssue, refusalCodes, rowIssueCodes } from '@/ingest/report';
import { Damaged, fields, finite, list, oneOf, text, whole } from '@/json/fields';
import { LONGEST, optional } from './fields';
import { readShape } from './stored-table';

/** A file without its rows: what became of it, and where its table is. */
export type StoredFile = Omit<LibraryFile, 'id' | 'table'> & {
  readonly table: {
    readonly key: string;
    readonly dataset: string;
    readonly rows: number;
  } | null;
};

const MOST_FILES = 10_000;
const MOST_NOTES = 1000;
const MOST = Number.MAX_SAFE_INTEGER;

const count = (value: unknown) => whole(value, 0, MOST);
const words = (value: unknown) => text(value, LONGEST.text);

/** A file as it is stored beside its table. */
export function storedFile({ id: _, table, ...file }: LibraryFile, key: string): StoredFile {
  return { ...file, table: table && { key, dataset: table.format.id, rows: table.rows } };
}

function readIssue(value: unknown): RowIssue {
  const { code, rows, lines } = fields(value);
  return { code: oneOf(rowIssueCodes, code), rows: count(rows), lines: list(lines, MOST_NOTES, count) };
}

function readNote(value: unknown): FileNote {
  const { code, names, rows } = fields(value);
  return {
    code: oneOf(noteCodes, code),
    ...(names !== undefined && { names: list(names, MOST_FILES, words) }),
    ...(rows !== undefined && { rows: count(rows) }),
  };
}

/** A course's name as it stands in an address. */
function slugOf(value: unknown): string {
  const slug = text(value, LONGEST.name);
  if (slug === '' || slugify(slug) !== slug) throw new Damaged();
  return slug;
}

function readAssigned(value: unknown): LibraryFile['assigned'] {
  const { slug, run } = fields(value);
  return { slug: slugOf(slug), run: count(run) };
}

function readPlace(value: unknown): StoredFile['table'] {
  const { key, dataset, rows: stored } = fields(value);
  const { format, rows } = readShape(dataset, stored);
  return { key: text(key, LONGEST.name, /^[\w-]+$/), dataset: format.id, rows };
}

function readFile(value: unknown): StoredFile {
  const file = fields(value);
  const table = optional(file.table, readPlace, null);
  const refusal = optional(file.refusal, (code) => oneOf(refusalCodes, code), null);
  // A file was either read or refused.
  if ((table === null) === (refusal === null)) throw new Damaged();
  return {
    path: words(file.path),
    bytes: count(file.bytes),
    lastModified: finite(file.lastModified, -MOST, MOST),
    slug: optional(file.slug, words, null),
    run: optional(file.run, count, null),
    rowsRead: count(file.rowsRead),
    issues: list(file.issues, MOST_NOTES, readIssue),
    notes: list(file.notes, MOST_NOTES, readNote),
    refusal,
    assigned: optional(file.assigned, readAssigned, null),
    table,
  };
}

/** The stored files; throws Damaged where one is not what it should be, or two have one table. */
export function readFiles(value: unknown): readonly StoredFile[] {
  const files = list(value, MOST_FILES, readFile);
  const keys = files.flatMap(({ table }) => table?.key ?? []);
  if (new Set(keys).size < keys.length) throw new Damaged();
  return files;
}
