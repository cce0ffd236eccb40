import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Row, TableSchema } from '@/analyses/definition';
import { toCsv } from './csv';

const schemaOf = (...names: string[]): TableSchema => ({
  name: 'test',
  rowsAre: 'row',
  columns: names.map((name) => ({ name, label: name, kind: 'label', description: '' })),
});

const lineOf = (row: Row) => toCsv(schemaOf(...Object.keys(row)), [row]).split('\n')[1];
const parse = (csv: string) => Papa.parse<string[]>(csv, { delimiter: ',', newline: '\n' }).data.slice(0, -1);

describe('toCsv', () => {
  it('writes the columns of the schema in its order, and nothing else', () => {
    const csv = toCsv(schemaOf('b', 'a'), [
      { a: 1, b: 'x', c: 'not in the schema' },
      { a: 2, b: 'y' },
    ]);
    expect(csv).toBe('b,a\nx,1\ny,2\n');
  });

  it('writes shares as the page does where small counts are withheld', () => {
    const [label] = schemaOf('a').columns;
    const columns = (['rate', 'percent', 'minutes'] as const).map((kind) => ({ ...label, name: kind, kind }));
    const rows = [
      { rate: 0.2045, percent: 20.45, minutes: 20.45 },
      { rate: 0.004, percent: 99.6, minutes: 1 },
    ];
    const schema = { ...schemaOf(), columns };
    expect(toCsv(schema, rows, 5)).toBe('rate,percent,minutes\n0.2,20,20.45\n0.004,99.6,1\n');
    expect(toCsv(schema, rows)).toContain('0.2045,20.45,20.45');
  });

  it('writes the header of a table without rows', () => {
    expect(toCsv(schemaOf('a', 'b'), [])).toBe('a,b\n');
  });

  it.each([
    [{ a: -2, b: 0.1, c: 1e-7, d: 1e21 }, '-2,0.1,1e-7,1e+21'],
    [{ a: true, b: false }, 'true,false'],
    [{ a: null, b: '', c: 0 }, ',,0'],
    [{ a: 'x,y', b: 'say "hi"', c: 'two\nlines', d: 'Zoë 🙂' }, '"x,y","say ""hi""","two'],
    [{ a: '1.10', b: '007' }, '1.10,007'],
    [{ a: '1,3,5' }, '"1,3,5"'],
  ] as const)('writes %j as %j', (row, line) => {
    expect(lineOf(row)).toBe(line);
  });

  it.each([
    '=1+1',
    '=1+1\nmore',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\n=1',
    '\nx',
    '=HYPERLINK("http://x","y")',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '﹦1',
    ' =1',
    '\u00a0 -1',
    '\0=1',
    '\u202e@x',
    '\ufeff+1',
    '\u200b \u0001＝1',
  ])('puts an apostrophe before %j, which a spreadsheet may take for a formula', (text) => {
    const [, cells] = parse(toCsv(schemaOf('a', 'b'), [{ a: text, b: -1 }]));
    expect(cells).toEqual([`'${text}`, '-1']);
  });

  it('leaves alone what only looks like a formula further on', () => {
    expect(lineOf({ a: 'a=1', b: "'=1", c: ' a-1', d: 'é@x' })).toBe(`a=1,'=1," a-1",é@x`);
  });

  it('leaves out counts under a threshold, and nothing else', () => {
    const schema: TableSchema = {
      ...schemaOf('group'),
      columns: [
        ...schemaOf('group').columns,
        { name: 'learners', label: 'Learners', kind: 'count', description: '' },
        { name: 'week', label: 'Week', kind: 'integer', description: '' },
      ],
    };
    const rows = [
      { group: 'a', learners: 4, week: 1 },
      { group: 'b', learners: 5, week: 2 },
      { group: 'c', learners: 0, week: 3 },
    ];
    expect(toCsv(schema, rows)).toBe('group,learners,week\na,4,1\nb,5,2\nc,0,3\n');
    expect(toCsv(schema, rows, 5)).toBe('group,learners,week\na,,1\nb,5,2\nc,,3\n');
  });

  it('is read back as what was written', () => {
    const text = fc
      .string({ unit: fc.constantFrom('a', 'é', '🙂', ',', '"', '\n', '\r', ' ', ';', '\0', '0') })
      .filter((value) => !/^[\r\n]/.test(value));
    const cell = fc.oneof(
      text,
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    );
    const rows = fc.array(fc.record({ a: cell, b: cell }));
    const written = (value: unknown) => (value === null ? '' : String(value));
    fc.assert(
      fc.property(rows, (table) => {
        const csv = toCsv(schemaOf('a', 'b'), table);
        expect(parse(csv)).toEqual([['a', 'b'], ...table.map(({ a, b }) => [written(a), written(b)])]);
        const again = parse(csv)
          .slice(1)
          .map(([a, b]) => ({ a: asCell(a), b: asCell(b) }));
        expect(toCsv(schemaOf('a', 'b'), again)).toBe(csv);
      }),
    );
  });
});

/** Negative numbers come back as numbers; as text they would look like formulas. */
const asCell = (text: string) => (/^-[\d.e+-]+$/.test(text) ? Number(text) : text);
