import Papa from 'papaparse';
import { parseFileName, type Recognition, recognise } from '@/formats';

/** How the rows of a recognised CSV file are written. */
export interface Layout {
  readonly recognition: Recognition;
  readonly delimiter: string;
  /** How many fields a row has. */
  readonly width: number;
  /** The lines before the first row: the header and what stands above it. */
  readonly linesBefore: number;
}

/** A layout, and the text behind the header. */
export interface Head {
  readonly layout: Layout;
  readonly rest: string;
}

const DELIMITERS = [',', ';', '\t'];
/** A first line longer than this (in UTF-16 units) is no header. */
const MAX_HEADER = 2 << 20;

/** The header's fields by the delimiter under which they make a known dataset. */
function readHeader(line: string, path: string): Omit<Layout, 'linesBefore'> | null {
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

/**
 * Recognises a file by its first line. Null where that line has not arrived whole; refused where it is no known header.
 * @param text The beginning of the file.
 * @param final Whether that is all of it.
 */
export function readHeadOf(text: string, final: boolean, path: string): Head | 'unknown-dataset' | null {
  const split = splitHeader(text, final);
  if (!split) return null;
  const header = readHeader(split.line, path);
  if (!header) return 'unknown-dataset';
  return { layout: { ...header, linesBefore: split.skippedLines + 1 }, rest: split.rest };
}
