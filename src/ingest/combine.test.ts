import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOf } from '@/formats';
import { columnBuilder } from './column-builder';
import type { Column } from './columns';
import { filterRows, joinTables } from './combine';
import type { ParsedTable } from './parsed-table';
import { StepBuilder } from './step-builder';

const parse = { time: Number, number: Number };
const types = ['person', 'category', 'text', 'time', 'number', 'boolean'] as const;

interface TestRow {
  readonly value: string;
  readonly number: string;
  readonly boolean: string;
  readonly step: readonly [number, number];
}

/** A table with a column of every type. */
function tableOf(rows: readonly TestRow[]): ParsedTable {
  const columns = new Map<string, Column>();
  for (const type of types) {
    const builder = columnBuilder(type, parse);
    for (const { value, number, boolean } of rows) {
      builder.push(type === 'boolean' ? boolean : type === 'time' || type === 'number' ? number : value);
    }
    columns.set(type, builder.finish());
  }
  const steps = new StepBuilder();
  for (const { step } of rows) {
    steps.pushCode(step[0] === 0 ? 0 : steps.codeOf(...step));
  }
  columns.set('step', steps.finish());
  return { format: formatOf('comments'), rows: rows.length, columns };
}

/** What a table says, whatever its codes. */
function rowsOf({ rows, columns }: ParsedTable): unknown[] {
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(
      [...columns].map(([name, column]) => {
        if (column.type === 'step') {
          const code = column.codes[row];
          return [name, [column.weeks[code], column.numbers[code]]];
        }
        return [name, 'codes' in column ? column.values[column.codes[row]] : column.values[row]];
      }),
    ),
  );
}

const row: fc.Arbitrary<TestRow> = fc.record({
  value: fc.constantFrom('', 'a', 'b', 'c', '__proto__', 'constructor'),
  number: fc.constantFrom('', '0', '-1.5', '7', '1e12'),
  boolean: fc.constantFrom('', 'true', 'false'),
  step: fc.constantFrom([0, 0], [1, 1], [1, 10], [11, 0], [2, 1]) as fc.Arbitrary<readonly [number, number]>,
});

describe('filterRows', () => {
  it('keeps the rows that pass, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(row, fc.boolean())), (pairs) => {
        const table = tableOf(pairs.map(([value]) => value));
        const kept = filterRows(table, (at) => pairs[at][1]);
        const expected = pairs.filter(([, keep]) => keep).map(([value]) => value);
        expect(kept.rows).toBe(expected.length);
        expect(rowsOf(kept)).toEqual(rowsOf(tableOf(expected)));
        for (const column of kept.columns.values()) {
          expect('codes' in column ? column.codes.length : column.values.length).toBe(expected.length);
        }
      }),
    );
  });

  it('hands back the very table where all rows pass', () => {
    const table = tableOf([{ value: 'a', number: '1', boolean: 'true', step: [1, 1] }]);
    expect(filterRows(table, () => true)).toBe(table);
  });
});

describe('joinTables', () => {
  it('makes the whole again from its parts', () => {
    const parts = fc.array(fc.array(row, { maxLength: 8 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(parts, (split) => {
        const joined = joinTables(split.map(tableOf));
        const whole = tableOf(split.flat());
        expect(joined.rows).toBe(whole.rows);
        expect(rowsOf(joined)).toEqual(rowsOf(whole));
        expect([...joined.columns.keys()]).toEqual([...whole.columns.keys()]);
      }),
    );
  });

  it('keeps code 0 for what is missing', () => {
    const joined = joinTables([
      tableOf([{ value: 'a', number: '', boolean: '', step: [2, 3] }]),
      tableOf([{ value: '', number: '', boolean: '', step: [0, 0] }]),
    ]);
    expect(joined.columns.get('person')).toEqual({
      type: 'person',
      codes: Uint32Array.of(1, 0),
      values: ['', 'a'],
    });
    expect(joined.columns.get('step')).toEqual({
      type: 'step',
      codes: Uint32Array.of(1, 0),
      weeks: [0, 2],
      numbers: [0, 3],
    });
  });

  it('keeps the columns that only some parts have, with nothing in the rows of the others', () => {
    const full = tableOf([{ value: 'a', number: '1', boolean: 'true', step: [1, 1] }]);
    const nothing = { value: '', number: '', boolean: '', step: [0, 0] } as const;
    for (const name of full.columns.keys()) {
      const columns = new Map(full.columns);
      columns.delete(name);
      const joined = joinTables([{ ...full, columns }, full]);
      expect([...joined.columns.keys()].toSorted()).toEqual([...full.columns.keys()].toSorted());
      expect(joined.rows).toBe(2);
      const [blank, other] = rowsOf({ ...joined, columns: new Map([[name, joined.columns.get(name)!]]) });
      expect(blank).toEqual({ [name]: (rowsOf(tableOf([nothing]))[0] as Record<string, unknown>)[name] });
      expect(other).toEqual({ [name]: (rowsOf(full)[0] as Record<string, unknown>)[name] });
    }
  });

  it('hands back the very table where there is only one', () => {
    const table = tableOf([]);
    expect(joinTables([table])).toBe(table);
  });
});
