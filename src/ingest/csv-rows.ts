import Papa from 'papaparse';

/** A quoted field may be this long (in UTF-16 units); a quote that is open for longer counts as never closed. */
const MAX_FIELD = 16 << 20;
/** A file with more broken rows than this is refused: its rows cannot be told apart. */
const MAX_BROKEN = 200;

/** Thrown where quotes are so broken that rows cannot be told apart. */
export class Malformed extends Error {}

export interface RowHandler {
  /** A row, with its line in the file (1 being the first), computed only when asked for. */
  row(fields: string[], line: () => number): void;
  /** A line that cannot be read because a quote in it is stray or never closed. */
  broken(line: number): void;
}

export interface RowReader {
  push(text: string): void;
  /** Reads what is left. */
  end(): void;
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/**
 * Splits text that arrives in pieces into rows of fields, quotes and line ends inside quotes respected.
 * A line with a stray or unclosed quote is reported and reading goes on at the next line, so that one bad line
 * never swallows good ones. Blank lines are passed over. Line ends may be mixed; `\r` alone counts only where the
 * file has no `\n` in its first piece.
 */
export function rowReader(delimiter: string, handler: RowHandler): RowReader {
  let rest = '';
  let line = 1;
  let brokenLines = 0;
  let newline: '\n' | '\r' | null = null;

  const parse = (text: string, ignoreLastRow: boolean, preview = 0) =>
    new Papa.Parser({ delimiter, newline: newline ?? '\n', quoteChar: '"', preview }).parse(
      text,
      0,
      ignoreLastRow,
    ) as Papa.ParseResult<string[]>;

  function emit(rows: readonly string[][], multiline: boolean): void {
    let asked = 0;
    let askedLine = line;
    rows.forEach((fields, index) => {
      const last = fields.length - 1;
      if (fields[last].endsWith('\r')) fields[last] = fields[last].slice(0, -1);
      if (last === 0 && fields[0] === '') return;
      handler.row(fields, () => {
        for (; asked < index; asked++) {
          askedLine += 1;
          if (multiline) for (const field of rows[asked]) askedLine += newlines(field);
        }
        return askedLine;
      });
    });
  }

  function consume(text: string, length: number): string {
    line += newline === '\r' ? text.slice(0, length).split('\r').length - 1 : newlines(text.slice(0, length));
    return text.slice(length);
  }

  /** Reports the line at the start of the text and goes on behind it. */
  function skipLine(text: string): string {
    handler.broken(line);
    if (++brokenLines > MAX_BROKEN) throw new Malformed(`more than ${MAX_BROKEN} broken lines`);
    const end = text.indexOf(newline ?? '\n');
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
      newline ??= !text.includes('\n') && text.includes('\r') ? '\r' : '\n';
      rest = read(rest + text, false);
    },
    end() {
      read(rest, true);
      rest = '';
    },
  };
}
