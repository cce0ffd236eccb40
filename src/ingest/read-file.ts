import Papa from 'papaparse';
import { parseFileName, type Recognition, recognise } from '@/formats';
import { Malformed, type RowReader, rowReader } from './csv-rows';
import {
  type ByteSource,
  decode,
  type Encoding,
  NotUtf8,
  readHead,
  sniffEncoding,
  Unreadable,
} from './decode';
import type { ParsedTable } from './parsed-table';
import type { FileNote, RefusalCode, RowIssue } from './report';
import { TableBuilder } from './table-builder';
import { ZipDamaged } from './zip';

/** A file as read: its table, or why it was refused. */
export type FileContent =
  | {
      readonly ok: true;
      readonly table: ParsedTable;
      readonly rowsRead: number;
      readonly issues: readonly RowIssue[];
      readonly notes: readonly FileNote[];
    }
  | { readonly ok: false; readonly refusal: RefusalCode };

export interface ReadOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (bytesRead: number, rows: number) => void;
}

const refused = (refusal: RefusalCode): FileContent => ({ ok: false, refusal });

const DELIMITERS = [',', ';', '\t'];
/** A first line longer than this (in UTF-16 units) is no header. */
const MAX_HEADER = 2 << 20;

/** The header's fields by the delimiter under which they make a known dataset. */
function readHeader(
  line: string,
  path: string,
): { recognition: Recognition; delimiter: string; width: number } | null {
  const { dataset } = parseFileName(path);
  for (const delimiter of DELIMITERS) {
    const header = Papa.parse<string[]>(line, { delimiter, newline: '\n' }).data[0] ?? [];
    const recognition = recognise(header, dataset);
    if (recognition) return { recognition, delimiter, width: header.length };
  }
  return null;
}

/** Splits the first line that is not blank from the text, or null where there is none yet. */
function splitHeader(
  text: string,
  final: boolean,
): { line: string; skippedLines: number; rest: string } | null {
  const first = text.search(/\S/);
  if (first < 0) return null;
  const from = Math.max(text.lastIndexOf('\n', first), text.lastIndexOf('\r', first)) + 1;
  const end = /\r\n?|\n/g;
  end.lastIndex = first;
  const newline = end.exec(text)?.[0] ?? '';
  const to = newline === '' ? text.length : end.lastIndex;
  const mayGoOn = newline === '' || (newline === '\r' && to === text.length);
  if (mayGoOn && !final && text.length < MAX_HEADER) return null;
  return {
    line: text.slice(from, to - newline.length),
    skippedLines: text.slice(0, from).match(/\r\n?|\n/g)?.length ?? 0,
    rest: text.slice(to),
  };
}

interface OpenFile {
  readonly builder: TableBuilder;
  readonly reader: RowReader;
}

/** Recognises the file by its first line. Null where that line has not arrived whole; refused where it is no known header. */
function open(text: string, final: boolean, path: string): OpenFile | 'unknown-dataset' | null {
  const split = splitHeader(text, final);
  if (!split) return null;
  const header = readHeader(split.line, path);
  if (!header) return 'unknown-dataset';
  const builder = new TableBuilder(header.recognition, header.width);
  const linesBefore = split.skippedLines + 1;
  const reader = rowReader(header.delimiter, {
    row: (fields, line) => builder.add(fields, () => linesBefore + line()),
    broken: (line) => builder.addBroken(linesBefore + line),
  });
  reader.push(split.rest);
  return { builder, reader };
}

async function readAs(source: ByteSource, encoding: Encoding, options: ReadOptions): Promise<FileContent> {
  let head = '';
  let file: OpenFile | null = null;
  for await (const { text, bytesRead, last } of decode(source, encoding, options.signal)) {
    if (file) file.reader.push(text);
    else {
      head += text;
      const opened = open(head, last, source.path);
      if (opened === 'unknown-dataset') return refused(opened);
      file = opened;
    }
    options.onProgress?.(bytesRead, file?.builder.rowsRead ?? 0);
  }
  if (!file) return refused('empty');
  file.reader.end();
  const { table, notes } = file.builder.finish();
  return { ok: true, table, rowsRead: file.builder.rowsRead, issues: file.builder.issues.list(), notes };
}

const ENCODING_NOTE: Partial<Record<Encoding, FileNote>> = {
  'windows-1252': { code: 'windows-1252' },
  'utf-16le': { code: 'utf-16' },
  'utf-16be': { code: 'utf-16' },
};

/** Options whose progress stands still while a file is read a second time in another encoding. */
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

/** Why a file is refused that something was thrown for; null where that was none of the file's fault. */
export function refusalOf(error: unknown): RefusalCode | null {
  if (error instanceof Malformed) return 'malformed';
  if (error instanceof ZipDamaged) return 'zip-damaged';
  if (error instanceof Unreadable) return refusalOf(error.cause) ?? 'unreadable';
  // What V8 throws where an array cannot be allocated.
  return error instanceof RangeError ? 'too-large' : null;
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
