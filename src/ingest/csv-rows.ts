import Papa from 'papaparse';

/** A quoted field may be this long (in UTF-16 units); a quote that is open for longer counts as never closed. */
const MAX_FIELD = 16 << 20;
/** A file with more broken rows than this is refused: its rows cannot be told apart. */
export const MAX_BROKEN = 200;

const CARRIAGE_RETURN = 13;

/** Thrown where quotes are so broken that rows cannot be told apart. */
export class Malformed extends Error {}

export interface RowHandler {
  /** Rows that have arrived together, before they are handled one by one. */
  expect?(rows: readonly (readonly string[])[]): void;
  /**
   * A row, with its line in the text (1 being the first), computed only when asked for, and only while it is handled.
   * @param place Its place among the rows expected.
   */
  row(fields: string[], line: () => number, place: number): void;
  /** A line that cannot be read because a quote in it is stray or never closed. */
  broken(line: number): void;
}

export interface RowReader {
  push(text: string): void;
  /** Reads what is left. */
  end(): void;
  /** Whether part of a row has been pushed whose end has not. */
  readonly midRow: boolean;
  /** The line ends in what has been read. */
  readonly lines: number;
}

/** What ends a line. */
export type LineEnd = '\n' | '\r';

/** Takes from a row's last field the CR of a CRLF. */
function cutCarriageReturn(fields: string[]): void {
  const last = fields.length - 1;
  const end = fields[last].length - 1;
  if (end >= 0 && fields[last].charCodeAt(end) === CARRIAGE_RETURN) fields[last] = fields[last].slice(0, end);
}

function occurrences(text: string, of: string): number {
  let count = 0;
  for (let at = text.indexOf(of); at >= 0; at = text.indexOf(of, at + 1)) count++;
  return count;
}

/** The line end of a file, or null where too little has arrived to tell: a `\r` at the very end may be half of `\r\n`. */
export function lineEnd(text: string, final: boolean): LineEnd | null {
  if (text.includes('\n')) return '\n';
  const at = text.indexOf('\r');
  if (at >= 0 && (final || at < text.length - 1)) return '\r';
  return final || text.length > MAX_FIELD ? '\n' : null;
}

/**
 * Splits text that arrives in pieces into rows of fields, quotes and line ends inside quotes respected.
 * A line with a stray or unclosed quote is reported and reading goes on at the next line, so that one bad line
 * never swallows good ones. Blank lines are passed over. Line ends may be mixed; `\r` alone counts only where no `\n`
 * arrives with the first of them.
 * @param known The line end, where it is known before.
 */
export function rowReader(delimiter: string, handler: RowHandler, known: LineEnd | null = null): RowReader {
  let rest = '';
  let line = 1;
  let brokenLines = 0;
  let sniffed = known;
  let newline: LineEnd = '\n';
  /** So much must have arrived before what is left is read again, lest a long field be read over and over. */
  let enough = 0;

  const parse = (text: string, ignoreLastRow: boolean, preview = 0) =>
    new Papa.Parser({ delimiter, newline, quoteChar: '"', preview }).parse(
      text,
      0,
      ignoreLastRow,
    ) as Papa.ParseResult<string[]>;

  /** Whether the line end is known. */
  function sniff(text: string, final: boolean): boolean {
    sniffed ??= lineEnd(text, final);
    newline = sniffed ?? newline;
    return sniffed !== null;
  }

  function emit(rows: readonly string[][], multiline: boolean): void {
    let row = 0;
    let asked = 0;
    let askedLine = line;
    const lineOfRow = () => {
      for (; asked < row; asked++) {
        askedLine += 1;
        if (multiline) for (const field of rows[asked]) askedLine += occurrences(field, newline);
      }
      return askedLine;
    };
    // Where lines end in a lone CR, none is left at the end of a row but one that was quoted.
    if (newline === '\n') rows.forEach(cutCarriageReturn);
    handler.expect?.(rows);
    for (; row < rows.length; row++) {
      const fields = rows[row];
      if (fields.length > 1 || fields[0] !== '') handler.row(fields, lineOfRow, row);
    }
  }

  function consume(text: string, length: number): string {
    line += occurrences(text.slice(0, length), newline);
    return text.slice(length);
  }

  /** Reports the line at the start of the text and goes on behind it. */
  function skipLine(text: string): string {
    handler.broken(line);
    if (++brokenLines > MAX_BROKEN) throw new Malformed(`more than ${MAX_BROKEN} broken lines`);
    const end = text.indexOf(newline);
    return consume(text, end < 0 ? text.length : end + 1);
  }

  function read(text: string, final: boolean): string {
    let left = text;
    while (left !== '') {
      const result = parse(left, !final);
      const stray = result.errors.find(
        (error) => error.type === 'Quotes' && error.row !== undefined && error.row < result.data.length,
      );
      const multiline = left.includes('"');
      if (stray) {
        const good = stray.row ?? 0;
        const upTo = good > 0 ? parse(left, false, good).meta.cursor : 0;
        emit(result.data.slice(0, good), multiline);
        left = skipLine(consume(left, upTo));
        continue;
      }
      emit(result.data, multiline);
      left = consume(left, final ? left.length : result.meta.cursor);
      if (left.length <= MAX_FIELD) return left;
      left = skipLine(left);
    }
    return left;
  }

  return {
    push(text) {
      rest += text;
      if (rest.length < enough || !sniff(rest, false)) return;
      rest = read(rest, false);
      enough = Math.min(2 * rest.length, MAX_FIELD + 1);
    },
    end() {
      sniff(rest, true);
      // The file may be cut between `\r` and `\n`.
      read(newline === '\n' && rest.endsWith('\r') ? rest.slice(0, -1) : rest, true);
      rest = '';
    },
    get midRow() {
      return rest !== '';
    },
    get lines() {
      return line - 1;
    },
  };
}
