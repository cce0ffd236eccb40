import { table as arqueroTable, type ColumnTable } from 'arquero';
import { blankColumn, type Column, type DictionaryColumn, type StepColumn } from '@/ingest/columns';
import type { ParsedTable } from '@/ingest/parsed-table';
import { DictionaryStrings } from './dictionary-column';
import type { People } from './people';
import type { StepList } from './steps';

type ColumnValues = ArrayLike<unknown> | DictionaryStrings;

/** Replaces each code by what the table says of it. */
function translate(codes: Uint32Array, table: Int32Array): Int32Array {
  const out = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) out[row] = table[codes[row]];
  return out;
}

function personNumbers({ codes, values }: DictionaryColumn, people: People): Int32Array {
  return translate(
    codes,
    Int32Array.from(values, (id) => people.index.get(id) ?? -1),
  );
}

function stepPlaces({ codes, weeks, numbers }: StepColumn, steps: StepList): Int32Array {
  const places = new Map(steps.labels.map((label, place) => [label, place]));
  const placeOf = Int32Array.from(weeks, (week, code) => places.get(`${week}.${numbers[code]}`) ?? -1);
  return translate(codes, placeOf);
}

function valuesOf(column: Column, people: People, steps: StepList): ColumnValues {
  switch (column.type) {
    case 'person':
      return personNumbers(column, people);
    case 'category':
      return new DictionaryStrings(column.codes, column.values);
    case 'step':
      return stepPlaces(column, steps);
    default:
      return column.values;
  }
}

/** A file's columns as a run table. Columns that an older export lacks are there, empty. */
export function toRunTable(
  { format, rows, columns }: ParsedTable,
  people: People,
  steps: StepList,
): ColumnTable {
  const data: Record<string, ColumnValues> = {};
  const step = columns.get('step');
  if (step) data.step = valuesOf(step, people, steps);
  for (const { name, type } of format.columns) {
    const column = columns.get(name) ?? blankColumn(type, rows);
    data[name === format.person ? 'person' : name] = valuesOf(column, people, steps);
  }
  return arqueroTable(data);
}
