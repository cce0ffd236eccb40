import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { contextOf, simulatedFiles } from '@/testing/contexts';
import { computations } from '../computations';
import { type AnalysisContext, analysisContext } from '../context';
import type { Row, TableSchema } from '../definition';
import { analyses } from '../registry';
import { isCount } from './cells';
import { suppressed } from './suppress';

let run: AnalysisContext;
beforeAll(async () => {
  run = await contextOf(simulatedFiles({ learners: 300, weeks: 2 }));
});

/** The run's learners without those of these numbers. */
function without(numbers: readonly number[]): AnalysisContext {
  const has = Uint8Array.from(run.population.has);
  for (const person of numbers) has[person] = 0;
  const size = has.reduce((sum, each) => sum + each, 0);
  return analysisContext(run.run, run.settings, { has, size });
}

interface Published {
  readonly schema: TableSchema;
  readonly rows: readonly Row[];
}

function tablesOf(analysis: string, context: AnalysisContext, threshold: number): readonly Published[] {
  const { tables } = analyses.find(({ id }) => id === analysis)!;
  const result = computations.get(analysis)!(context);
  return Object.entries(tables).map(([name, schema]) => ({
    schema,
    rows: suppressed(schema, result[name], threshold),
  }));
}

/** The counts of a table, by the labels of its row and the name of its column. */
function cellsOf({ schema, rows }: Published): ReadonlyMap<string, number> {
  const counts = schema.columns.filter(isCount).map(({ name }) => name);
  const labels = schema.columns.filter(({ kind }) => ['label', 'date', 'integer'].includes(kind));
  return new Map(
    rows.flatMap((row) => {
      const key = labels.map(({ name }) => row[name]).join(' ');
      return counts.map((name) => [`${schema.name} ${key} ${name}`, Number(row[name] ?? 0)] as const);
    }),
  );
}

const threshold = fc.integer({ min: 2, max: 30 });

/** Those with totals and parts, with cumulative columns, and with shares. */
describe.each([
  'groups',
  'group-cross',
  'enrolment-daily',
  'learner-profile',
  'step-activity',
  'week-finish',
])('figures of %s', (analysis) => {
  it('of two groups that differ by few learners differ by no small count', () => {
    const drawn = fc.record({
      under: threshold,
      few: fc.uniqueArray(fc.nat(299), { minLength: 1, maxLength: 29 }),
    });
    fc.assert(
      fc.property(drawn, ({ under, few }) => {
        const [all, fewer] = [without([]), without(few.slice(0, under - 1))].map(
          (context) => new Map(tablesOf(analysis, context, under).flatMap((table) => [...cellsOf(table)])),
        );
        for (const key of new Set([...all.keys(), ...fewer.keys()])) {
          const difference = (all.get(key) ?? 0) - (fewer.get(key) ?? 0);
          expect(Math.abs(difference % under), key).toBe(0);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('leave no small count where any of them are added and subtracted', () => {
    fc.assert(
      fc.property(threshold, fc.infiniteStream(fc.integer({ min: -1, max: 1 })), (under, signs) => {
        for (const table of tablesOf(analysis, without([]), under)) {
          const cells = [...cellsOf(table).values()];
          const sum = cells.reduce((all, cell) => all + cell * signs.next().value, 0);
          expect(Math.abs(sum % under)).toBe(0);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('give no small count where a share is taken of its learners', () => {
    fc.assert(
      fc.property(threshold, (under) => {
        for (const { schema, rows } of tablesOf(analysis, without([]), under)) {
          const shares = schema.columns.filter(({ kind, rests }) => kind === 'rate' && rests);
          for (const { name, rests } of shares) {
            const of = rests![0];
            for (const row of rows.filter((each) => !of.includes('/') && typeof each[name] === 'number')) {
              const part = (Number(row[name]) * Number(row[of])) / under;
              expect(Math.abs(part - Math.round(part)), `${schema.name}.${name}`).toBeLessThan(1e-6);
            }
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});
