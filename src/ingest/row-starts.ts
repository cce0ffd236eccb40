import Papa from 'papaparse';
import type { LineEnd } from './csv-rows';
import type { Layout } from './layout';

/** How far behind a place a row's begin is looked for. */
const WINDOWS = [1 << 16, 1 << 20];
/** Behind a line end so many rows must look like rows. */
const ROWS_SEEN = 3;

/** Whether rows of the file's width, with sound quotes, stand at the beginning of a text. */
function looksLikeRows(text: string, { delimiter, width }: Layout, newline: LineEnd): boolean {
  const { data, errors } = new Papa.Parser({
    delimiter,
    newline,
    quoteChar: '"',
    preview: ROWS_SEEN,
  }).parse(text, 0, true) as Papa.ParseResult<string[]>;
  return errors.length === 0 && data.length === ROWS_SEEN && data.every((row) => row.length === width);
}

/** The first place from `at` on where a row seems to begin; null where none is found near. */
async function rowStart(file: Blob, at: number, layout: Layout, newline: LineEnd): Promise<number | null> {
  // One character for each byte, so that places are the same in both.
  const decoder = new TextDecoder('windows-1252');
  for (const window of WINDOWS) {
    const text = decoder.decode(await file.slice(at, at + window).arrayBuffer());
    for (let end = text.indexOf(newline); end >= 0; end = text.indexOf(newline, end + 1)) {
      if (looksLikeRows(text.slice(end + 1), layout, newline)) return at + end + 1;
    }
  }
  return null;
}

/**
 * Places that cut a file from `from` on into about `count` stretches of one size, each where a row seems to begin; `from`
 * is the first of them. A line inside a quoted field can look like a row, so it must be seen that each stretch ends where
 * the next begins.
 */
export async function rowStarts(
  file: Blob,
  from: number,
  count: number,
  layout: Layout,
  newline: LineEnd,
): Promise<number[]> {
  const starts = [from];
  for (let i = 1; i < count; i++) {
    const at = from + Math.floor(((file.size - from) * i) / count);
    const start = await rowStart(file, at, layout, newline);
    if (start !== null && start > starts[starts.length - 1] && start < file.size) starts.push(start);
  }
  return starts;
}
