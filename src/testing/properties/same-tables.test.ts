import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cell } from '@/analyses/definition';
import type { ByteSource } from '@/ingest/decode';
import { type Computed, computeAll } from '../all-tables';
import { headers, nameOf, type TinyDataset, type TinyRun, textsOf } from '../hostile/tiny-run';
import { byteSource, csvOf, textSource } from '../sources';
import { plainRun } from './plain-run';

const LEARNERS = ['p0', 'p1'];
const names = Object.keys(headers) as TinyDataset[];

const filesOf = (run: TinyRun, change: (text: string) => string = (text) => text): ByteSource[] =>
  Object.entries(textsOf(run)).map(([dataset, text]) =>
    textSource(nameOf(dataset as TinyDataset), change(text)),
  );

/** The same rows in the order of a seeded shuffle. */
function shuffled<T>(rows: readonly T[], seed: number): T[] {
  const key = (place: number) => Math.sin(seed + place * 7919) % 1;
  return rows
    .map((row, place) => ({ row, by: key(place) }))
    .sort((a, b) => a.by - b.by)
    .map(({ row }) => row);
}

/** Every cell in quotes. */
const quoted = (run: TinyRun, dataset: TinyDataset) =>
  [headers[dataset].split(','), ...run[dataset]]
    .map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join())
    .join('\n');

/** The files of each dataset cut in two behind a row. */
function inTwo(run: TinyRun, seed: number): ByteSource[] {
  return names.flatMap((dataset) => {
    const rows = run[dataset];
    const cut = seed % (rows.length + 1);
    return [rows.slice(0, cut), rows.slice(cut)].map((part, place) =>
      textSource(`part ${place + 1}/${nameOf(dataset)}`, csvOf(headers[dataset], part)),
    );
  });
}

/** The tables with their numbers to twelve digits: sums of fractions depend on their order in the last. */
function rounded({ tables }: Computed) {
  const cell = (value: Cell) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);
  return [...tables].map(([path, rows]) => [
    path,
    rows.map((row) => Object.entries(row).map(([name, value]) => [name, cell(value)])),
  ]);
}

const ways: Readonly<Record<string, (run: TinyRun, seed: number) => ByteSource[]>> = {
  'the order of rows': (run, seed) =>
    names.map((dataset) =>
      textSource(nameOf(dataset), csvOf(headers[dataset], shuffled(run[dataset], seed))),
    ),
  'the order of files': (run, seed) => shuffled(filesOf(run), seed),
  'the size of the pieces in which files arrive': (run, seed) =>
    Object.entries(textsOf(run)).map(([dataset, text]) =>
      byteSource(nameOf(dataset as TinyDataset), new TextEncoder().encode(text), 1 + (seed % 97)),
    ),
  'line ends of Windows': (run) => filesOf(run, (text) => text.replaceAll('\n', '\r\n')),
  quotes: (run) => names.map((dataset) => textSource(nameOf(dataset), quoted(run, dataset))),
  'cutting files in two': inTwo,
};

it.each(Object.entries(ways))('no result table depends on %s', async (_, way) => {
  await fc.assert(
    fc.asyncProperty(plainRun, fc.nat({ max: 1000 }), async (run, seed) => {
      const plain = await computeAll([filesOf(run)], LEARNERS);
      const other = await computeAll([way(run, seed)], LEARNERS);
      expect(rounded(other)).toEqual(rounded(plain));
    }),
    { numRuns: 5, seed: 7, endOnFailure: true },
  );
});
