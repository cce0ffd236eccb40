import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Malformed, rowReader } from './csv-rows';

interface Read {
  /** Each row with its line. */
  readonly rows: (readonly [line: number, ...fields: string[]])[];
  readonly broken: number[];
}

/** What is read of a text that arrives in these pieces. */
function readRows(pieces: readonly string[], delimiter = ','): Read {
  const rows: Read['rows'] = [];
  const broken: number[] = [];
  const reader = rowReader(delimiter, {
    row: (fields, line) => rows.push([line(), ...fields]),
    broken: (line) => broken.push(line),
  });
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return { rows, broken };
}

/** The pieces of a text cut at these places. */
function cut(text: string, places: readonly number[]): string[] {
  const sorted = [0, ...places.map((place) => place % (text.length + 1)), text.length].toSorted(
    (a, b) => a - b,
  );
  return sorted.slice(1).map((end, i) => text.slice(sorted[i], end));
}

const places = fc.array(fc.nat(1000), { maxLength: 8 });

describe('rowReader', () => {
  it.each([
    ['', []],
    ['a,b\n', [[1, 'a', 'b']]],
    ['a,b', [[1, 'a', 'b']]],
    [
      'a,b\nc,d\n',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      'a,b\rc,d\r',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\ne,f\r\n',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
        [3, 'e', 'f'],
      ],
    ],
    [
      'a\rb,c\nd,e\n',
      [
        [1, 'a\rb', 'c'],
        [2, 'd', 'e'],
      ],
    ],
    [
      '\n\na,b\n\r\n\nc,d\n\n',
      [
        [3, 'a', 'b'],
        [6, 'c', 'd'],
      ],
    ],
    [
      '\r\ra,b\r\rc,d\r',
      [
        [3, 'a', 'b'],
        [5, 'c', 'd'],
      ],
    ],
    [
      '"a","b, ""c"""\nd,e\n',
      [
        [1, 'a', 'b, "c"'],
        [2, 'd', 'e'],
      ],
    ],
    [
      '"a\n\nb",c\r\nd,"e\r\nf"\r\ng,h\n',
      [
        [1, 'a\n\nb', 'c'],
        [4, 'd', 'e\r\nf'],
        [6, 'g', 'h'],
      ],
    ],
    [
      '"a\rb",c\rd,e\r',
      [
        [1, 'a\rb', 'c'],
        [3, 'd', 'e'],
      ],
    ],
    [
      '"a","b"\r\n"c","d"\r',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    ['a,"b"', [[1, 'a', 'b']]],
    [
      '"a","b\r"\rc,d\r',
      [
        [1, 'a', 'b\r'],
        [3, 'c', 'd'],
      ],
    ],
    [
      'a,\n,b\n,\n',
      [
        [1, 'a', ''],
        [2, '', 'b'],
        [3, '', ''],
      ],
    ],
    ['a, b "c" d\n', [[1, 'a', ' b "c" d']]],
    [
      ' \na\n',
      [
        [1, ' '],
        [2, 'a'],
      ],
    ],
  ])('reads %j', (text, rows) => {
    expect(readRows([text])).toEqual({ rows, broken: [] });
  });

  it('splits at the delimiter it is told', () => {
    expect(readRows(['a,b;c\n'], ';').rows).toEqual([[1, 'a,b', 'c']]);
    expect(readRows(['a,b\t"c\td"\n'], '\t').rows).toEqual([[1, 'a,b', 'c\td']]);
  });

  it.each([
    ['a quote never closed', 'a,b\n"c,d\ne,f\ng,h\n', [2]],
    ['a quote never closed in the last line', 'a,b\nx,y\ne,f\ng,h\n"c,d', [5]],
    ['text after a closing quote', 'a,b\nx,"c"d\ne,f\ng,h\n', [2]],
    ['a quote that a later line seems to close', 'a,b\n"c,d\ne,"f"\ng,h\n', [2]],
    ['two broken lines', '"a"b,c\ne,f\n"c,d\ng,h\n', [1, 3]],
    ['two broken lines together', 'e,f\n"a"b,c\n"c,d\ng,h\n', [2, 3]],
  ])('loses nothing but the line with %s', (_, text, broken) => {
    const read = readRows([text]);
    const lines = text.split('\n');
    const whole = lines.flatMap((line, i) =>
      line === '' || broken.includes(i + 1) ? [] : [[i + 1, ...line.replaceAll('"', '').split(',')]],
    );
    expect(read).toEqual({ rows: whole, broken });
  });

  it('counts lines on behind a broken one, over newlines in quotes', () => {
    const { rows, broken } = readRows(['a,"b\nc"\n"d"e,f\n"g\n\nh",i\nj,"k']);
    expect(broken).toEqual([3, 7]);
    expect(rows).toEqual([
      [1, 'a', 'b\nc'],
      [4, 'g\n\nh', 'i'],
    ]);
  });

  it('goes on behind a broken line where lines end in a lone CR', () => {
    const { rows, broken } = readRows(['a,b\r"c"d,e\rf,g\r']);
    expect(broken).toEqual([2]);
    expect(rows).toEqual([
      [1, 'a', 'b'],
      [3, 'f', 'g'],
    ]);
  });

  it('gives up a quote that stays open for 16 million characters, and only its line', () => {
    const line = `${'some text without any quotation mark, '.repeat(20)}\n`;
    const piece = line.repeat(1400);
    const counts = { rows: 0, broken: [] as number[] };
    const reader = rowReader(',', {
      row: () => counts.rows++,
      broken: (number) => counts.broken.push(number),
    });
    reader.push('a,b\n"open,b\n');
    for (let i = 0; i < 17; i++) reader.push(piece);
    expect(counts).toEqual({ rows: 1 + 17 * 1400, broken: [2] });
    reader.end();
    expect(counts.broken).toEqual([2]);
  });

  it('gives up a line that does not end for 16 million characters', () => {
    const broken: number[] = [];
    const rows: string[] = [];
    const reader = rowReader(',', {
      row: (fields) => rows.push(fields[0].slice(0, 5)),
      broken: (line) => broken.push(line),
    });
    const piece = 'x'.repeat(1 << 20);
    for (let i = 0; i < 17; i++) reader.push(piece);
    expect(broken).toEqual([1]);
    reader.push('\nlast\n');
    reader.end();
    expect(rows).toEqual(['last']);
  });

  it('refuses a text with more than 200 broken lines', () => {
    const bad = 'a,"b"c\n';
    expect(readRows([bad.repeat(200)]).broken.length).toBe(200);
    expect(() => readRows([bad.repeat(201)])).toThrow(Malformed);
  });

  it('reads the same wherever the text is cut: line feeds, quotes good and bad', () => {
    const parts = fc.constantFrom('a', 'b', ',', '"', '""', '"x"', '\n', '\r\n', ' ', '"y\nz"', ',"w"\n');
    const text = fc.array(parts, { maxLength: 40 }).map((found) => found.join(''));
    fc.assert(
      fc.property(text, places, (whole, at) => {
        expect(readRows(cut(whole, at))).toEqual(readRows([whole]));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads the same wherever the text is cut: lone CRs', () => {
    const parts = fc.constantFrom('a', ',', '"x"', '\r', '"y\rz"', ',"w"\r');
    const text = fc.array(parts, { maxLength: 30 }).map((found) => found.join(''));
    fc.assert(
      fc.property(text, places, (whole, at) => {
        expect(readRows(cut(whole, at))).toEqual(readRows([whole]));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back whatever fields are written with quotes, with the line each row begins on', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'é', '🙂', ',', '"', '\n', ' ', '\0', ';') });
    const table = fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 10 });
    const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), places, (rows, newline, at) => {
        const text = rows.map((row) => row.map(quoted).join(',') + newline).join('');
        let line = 1;
        const expected = rows.map((row) => {
          const begins = line;
          line += 1 + row.join('').split('\n').length - 1;
          return [begins, ...row];
        });
        expect(readRows(cut(text, at))).toEqual({ rows: expected, broken: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('computes a line only when asked', () => {
    const asked: number[] = [];
    const reader = rowReader(',', {
      row: (fields, line) => fields[0] === 'x' && asked.push(line()),
      broken: () => undefined,
    });
    reader.push('a\n"b\nc"\nx\nd\n"e\n"\n');
    reader.push('x\n');
    reader.end();
    expect(asked).toEqual([4, 8]);
  });
});
