import { placesWhere, take } from '@/stats/take';
import {
  type BooleanColumn,
  blankColumn,
  type Column,
  type DictionaryColumn,
  type NumericColumn,
  type StepColumn,
  type TextColumn,
} from './columns';
import type { ParsedTable } from './parsed-table';

function takeFrom(column: Column, rows: Uint32Array): Column {
  switch (column.type) {
    case 'person':
    case 'category':
    case 'step':
      return { ...column, codes: take(column.codes, rows) };
    case 'text':
      return { ...column, values: Array.from(rows, (row) => column.values[row]) };
    case 'boolean':
      return { ...column, values: take(column.values, rows) };
    default:
      return { ...column, values: take(column.values, rows) };
  }
}

/** These rows of a table, in the order given. */
export function takeRows(table: ParsedTable, rows: Uint32Array): ParsedTable {
  const columns = new Map([...table.columns].map(([name, column]) => [name, takeFrom(column, rows)]));
  return { ...table, rows: rows.length, columns };
}

/** The rows of a table that pass the test, in their order. */
export function filterRows(table: ParsedTable, keep: (row: number) => boolean): ParsedTable {
  const kept = placesWhere(table.rows, keep);
  return kept.length === table.rows ? table : takeRows(table, kept);
}

function joinNumbers<A extends Float64Array | Uint8Array>(parts: readonly A[]): A {
  const out = new (parts[0].constructor as new (length: number) => A)(
    parts.reduce((length, part) => length + part.length, 0),
  );
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function joinDictionaries(parts: readonly DictionaryColumn[]): DictionaryColumn {
  const index = new Map<string, number>();
  const codes = joinCodes(parts, (part, code) => {
    const value = part.values[code];
    const known = index.get(value) ?? index.size;
    index.set(value, known);
    return known;
  });
  return { type: parts[0].type, codes, values: [...index.keys()] };
}

function joinSteps(parts: readonly StepColumn[]): StepColumn {
  const index = new Map<string, number>();
  const weeks = [0];
  const numbers = [0];
  const codes = joinCodes(parts, (part, code) => {
    if (code === 0) return 0;
    const key = `${part.weeks[code]}.${part.numbers[code]}`;
    const known = index.get(key);
    if (known !== undefined) return known;
    index.set(key, weeks.length);
    weeks.push(part.weeks[code]);
    numbers.push(part.numbers[code]);
    return weeks.length - 1;
  });
  return { type: 'step', codes, weeks, numbers };
}

/** Joins the codes of columns whose dictionaries differ; `translate` gives a part's code its code in the whole. */
function joinCodes<P extends DictionaryColumn | StepColumn>(
  parts: readonly P[],
  translate: (part: P, code: number) => number,
): Uint32Array {
  const out = new Uint32Array(parts.reduce((length, { codes }) => length + codes.length, 0));
  let at = 0;
  for (const part of parts) {
    const size = part.type === 'step' ? part.weeks.length : part.values.length;
    const table = Uint32Array.from({ length: size }, (_, code) => translate(part, code));
    for (const code of part.codes) out[at++] = table[code];
  }
  return out;
}

function joinColumns(parts: readonly Column[]): Column {
  switch (parts[0].type) {
    case 'person':
    case 'category':
      return joinDictionaries(parts as readonly DictionaryColumn[]);
    case 'step':
      return joinSteps(parts as readonly StepColumn[]);
    case 'text':
      return { type: 'text', values: (parts as readonly TextColumn[]).flatMap(({ values }) => values) };
    case 'boolean':
      return {
        type: 'boolean',
        values: joinNumbers((parts as readonly BooleanColumn[]).map(({ values }) => values)),
      };
    default: {
      const { type } = parts[0];
      return { type, values: joinNumbers((parts as readonly NumericColumn[]).map(({ values }) => values)) };
    }
  }
}

/** The rows of several tables of one dataset, one after the other. What a part has no column for is missing there. */
export function joinTables(parts: readonly ParsedTable[]): ParsedTable {
  const [first, ...others] = parts;
  if (others.length === 0) return first;
  const types = new Map(
    parts.flatMap(({ columns }) =>
      [...columns].map(([name, { type }]): [string, Column['type']] => [name, type]),
    ),
  );
  const joined = [...types].map(([name, type]): [string, Column] => [
    name,
    joinColumns(parts.map(({ columns, rows }) => columns.get(name) ?? blankColumn(type, rows))),
  ]);
  return {
    format: first.format,
    rows: parts.reduce((rows, part) => rows + part.rows, 0),
    columns: new Map(joined),
  };
}
