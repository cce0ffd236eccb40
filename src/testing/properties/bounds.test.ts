import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { Row } from '@/analyses/definition';
import { analyses } from '@/analyses/registry';
import { toCsv } from '@/export/csv';
import { computeAll } from '../all-tables';
import { nameOf, type TinyDataset, type TinyRun, textsOf } from '../hostile/tiny-run';
import { textSource } from '../sources';
import { plainRun } from './plain-run';

const tablesOf = async (run: TinyRun) =>
  (
    await computeAll([
      Object.entries(textsOf(run)).map(([dataset, text]) => textSource(nameOf(dataset as TinyDataset), text)),
    ])
  ).tables;

const schemas = analyses.flatMap(({ id, tables }) =>
  Object.entries(tables).map(([name, schema]) => ({ path: `tiny-1/${id}/${name}`, schema })),
);

const numberIn = (row: Row, name: string) => (typeof row[name] === 'number' ? row[name] : null);

it('counts of learners never exceed the learners, shares are shares, and cumulated counts never fall', async () => {
  await fc.assert(
    fc.asyncProperty(plainRun, async (run) => {
      const tables = await tablesOf(run);
      const learners = run.enrolments.filter(([, , , role]) => role === 'learner').length;
      let checked = 0;
      for (const { path, schema } of schemas) {
        const rows = tables.get(path) ?? [];
        for (const { name, kind } of schema.columns) {
          const values = rows.flatMap((row) => numberIn(row, name) ?? []);
          const where = `${path} ${name}`;
          if (/^(learners|members|both|visitors|completers)$/.test(name) && kind === 'count') {
            for (const value of values) expect(value, where).toBeLessThanOrEqual(learners);
            checked += values.length;
          }
          if (kind === 'count') for (const value of values) expect(value, where).toBeGreaterThanOrEqual(0);
          if (kind === 'rate' && /share|rate|facility/.test(name)) {
            for (const value of values) {
              expect(value, where).toBeGreaterThanOrEqual(0);
              expect(value, where).toBeLessThanOrEqual(1);
            }
          }
          if (name.startsWith('cumulative_')) {
            for (let place = 1; place < values.length; place++)
              expect(values[place], where).toBeGreaterThanOrEqual(values[place - 1]);
            checked += values.length;
          }
        }
      }
      expect(checked).toBeGreaterThan(20);
    }),
    { numRuns: 6, seed: 3, endOnFailure: true },
  );
});

it('every result table comes back from its CSV file as it was', async () => {
  await fc.assert(
    fc.asyncProperty(plainRun, async (run) => {
      const tables = await tablesOf(run);
      for (const { path, schema } of schemas) {
        const rows = tables.get(path) ?? [];
        const written = toCsv(schema, rows);
        const { data } = Papa.parse<Record<string, string>>(written, { header: true, skipEmptyLines: true });
        const again = data.map((cells, place) =>
          Object.fromEntries(
            schema.columns.map(({ name }) => [name, readBack(cells[name], rows[place][name])]),
          ),
        );
        expect(toCsv(schema, again), path).toBe(written);
        expect(again, path).toEqual(rows.map((row) => pick(row, schema.columns)));
      }
    }),
    { numRuns: 4, seed: 5, endOnFailure: true },
  );
});

const pick = (row: Row, columns: readonly { readonly name: string }[]) =>
  Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]));

/** A cell as its column's values are. */
function readBack(text: string, like: Row[string]): Row[string] {
  if (text === '') return typeof like === 'string' ? '' : null;
  if (typeof like === 'number') return Number(text);
  if (typeof like === 'boolean') return text === 'true';
  return text;
}
