import {
  BlobReader,
  BlobWriter,
  configure,
  type FileEntry,
  TextReader,
  Uint8ArrayReader,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import type { LibraryFile } from '@/course/library';
import { Damaged, fields, list } from '@/json/fields';
import { readDocument, writeDocument } from './document';
import type { Kept } from './keeper';
import { readState } from './read-state';
import type { WorkspaceState } from './state';
import { readFiles, type StoredFile, storedFile } from './stored-file';
import { cellBytes, readTable, type StoredColumn, storedColumns } from './stored-table';

configure({ useWebWorkers: false });

const DOCUMENT = 'workspace.json';
/** What is more when unpacked is not read: no page could hold it. */
const MOST_BYTES = 2 ** 31;
const MOST_COLUMNS = 100;

const wordsPath = (key: string) => `tables/${key}.json`;
const cellsPath = (key: string, column: number) => `tables/${key}/${column}.bin`;

/** What a workspace file holds; `files` is null where it was saved without data. */
export interface Workspace {
  readonly state: WorkspaceState;
  readonly files: Kept['files'] | null;
}

async function addTable(zip: ZipWriter<Blob>, key: string, columns: readonly StoredColumn[]): Promise<void> {
  const words = columns.map(({ cells: _, ...column }) => column);
  await zip.add(wordsPath(key), new TextReader(JSON.stringify(words)));
  for (const [place, { cells }] of columns.entries()) {
    if (cells) await zip.add(cellsPath(key, place), new Uint8ArrayReader(new Uint8Array(cells)));
  }
}

/**
 * One file with all that was set and chosen; where files are given, with their rows too. It is a ZIP of `workspace.json`
 * and, for each table, a JSON of its dictionaries and texts and one file of bytes for each column.
 */
export async function writeWorkspace(
  state: WorkspaceState,
  files: readonly LibraryFile[] | null,
  signal?: AbortSignal,
): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter('application/zip'));
  const stored = files ? files.map((file, place) => storedFile(file, String(place))) : null;
  await zip.add(DOCUMENT, new TextReader(writeDocument({ state, files: stored })));
  for (const [place, { table }] of (files ?? []).entries()) {
    signal?.throwIfAborted();
    if (table) await addTable(zip, String(place), storedColumns(table));
  }
  return zip.close();
}

/** The files of a ZIP, unpacked one at a time and never to more than they should be. */
class Unpacked {
  private left = MOST_BYTES;

  constructor(private readonly entries: ReadonlyMap<string, FileEntry>) {}

  async bytes(path: string, expected?: number): Promise<ArrayBuffer> {
    const entry = this.entries.get(path);
    if (!entry || entry.encrypted) throw new Damaged();
    const most = expected ?? this.left;
    if (most > this.left) throw new Damaged();
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
      write(chunk) {
        size += chunk.length;
        if (size > most) throw new Damaged();
        chunks.push(chunk);
      },
    });
    await entry.getData(sink, { checkSignature: true });
    this.left -= size;
    return new Blob(chunks).arrayBuffer();
  }

  async text(path: string): Promise<string> {
    return new TextDecoder('utf-8', { fatal: true }).decode(await this.bytes(path));
  }

  async json(path: string): Promise<unknown> {
    return JSON.parse(await this.text(path));
  }
}

async function columnsOf(unpacked: Unpacked, key: string, rows: number): Promise<unknown> {
  const columns = list(await unpacked.json(wordsPath(key)), MOST_COLUMNS, fields);
  const whole: unknown[] = [];
  for (const [place, column] of columns.entries()) {
    const bytes = rows * cellBytes(column.type as StoredColumn['type']);
    const cells = column.type === 'text' ? null : await unpacked.bytes(cellsPath(key, place), bytes);
    whole.push({ ...column, cells });
  }
  return whole;
}

async function readAll(stored: readonly StoredFile[], unpacked: Unpacked, signal?: AbortSignal) {
  const files: Kept['files'][number][] = [];
  for (const { table: place, ...file } of stored) {
    signal?.throwIfAborted();
    const table =
      place && readTable(place.dataset, place.rows, await columnsOf(unpacked, place.key, place.rows));
    files.push({ ...file, table });
  }
  return files;
}

async function unpack(blob: Blob): Promise<Unpacked> {
  const entries = await new ZipReader(new BlobReader(blob)).getEntries();
  return new Unpacked(
    new Map(entries.flatMap((entry) => (entry.directory ? [] : [[entry.filename, entry]]))),
  );
}

/**
 * What a workspace file holds, older versions brought to this one.
 * @throws Damaged where it is none, or not whole; Newer where it was written by a later version.
 */
export async function readWorkspace(blob: Blob, signal?: AbortSignal): Promise<Workspace> {
  const unpacked = await unpack(blob).catch(() => {
    throw new Damaged();
  });
  const document = readDocument(await unpacked.text(DOCUMENT).catch(damaged));
  const state = readState(document.state);
  if (document.files === null || document.files === undefined) return { state, files: null };
  const stored = readFiles(document.files);
  const files = await readAll(stored, unpacked, signal).catch((error) => {
    signal?.throwIfAborted();
    return damaged(error);
  });
  return { state, files };
}

/** Whatever cannot be unpacked or parsed is damaged. */
function damaged(error: unknown): never {
  if (error instanceof RangeError) throw error;
  throw new Damaged();
}
