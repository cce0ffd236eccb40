import { type DatasetFormat, futurelearnFormats } from '@/formats';
import type { ColumnType } from '@/formats/format';
import { type Column, MAX_STEP_PART } from '@/ingest/columns';
import type { ParsedTable } from '@/ingest/parsed-table';
import { isCourseTime } from '@/ingest/times-ahead';
import { Damaged, fields, list, oneOf, text, whole } from '@/json/fields';

/** A column as it is stored. Numbers are in the byte order of the device: little-endian on all that run a browser. */
export interface StoredColumn {
  readonly name: string;
  readonly type: Column['type'];
  /** Codes (4 bytes each), times and numbers (8) or booleans (1), row by row; null for texts. */
  readonly cells: ArrayBuffer | null;
  /** A dictionary by code, or the texts row by row. */
  readonly strings: readonly string[] | null;
  /** Of steps by code: pairs of week and number. */
  readonly steps: readonly (readonly [week: number, number: number])[] | null;
}

const MOST_ROWS = 200_000_000;
const LONGEST_TEXT = 2 ** 28;
const STEP = 'step';

function bufferOf({ buffer, byteOffset, byteLength }: Float64Array | Uint32Array | Uint8Array): ArrayBuffer {
  const whole = byteLength === buffer.byteLength && buffer instanceof ArrayBuffer;
  return whole ? buffer : new Uint8Array(buffer, byteOffset, byteLength).slice().buffer;
}

function storedColumn(name: string, column: Column): StoredColumn {
  const { type } = column;
  switch (type) {
    case 'person':
    case 'category':
      return { name, type, cells: bufferOf(column.codes), strings: column.values, steps: null };
    case 'step': {
      const steps = column.weeks.map((week, code): [number, number] => [week, column.numbers[code]]);
      return { name, type, cells: bufferOf(column.codes), strings: null, steps };
    }
    case 'text':
      return { name, type, cells: null, strings: column.values, steps: null };
    default:
      return { name, type, cells: bufferOf(column.values), strings: null, steps: null };
  }
}

/** A table's columns as they are stored. The buffers are the table's own. */
export function storedColumns(table: ParsedTable): readonly StoredColumn[] {
  return [...table.columns].map(([name, column]) => storedColumn(name, column));
}

/** How many bytes a cell of a column takes; 0 for texts. */
export function cellBytes(type: Column['type']): number {
  if (type === 'text') return 0;
  if (type === 'boolean') return 1;
  return type === 'time' || type === 'number' ? 8 : 4;
}

function cellsOf(value: unknown, type: Column['type'], rows: number): ArrayBuffer {
  if (!(value instanceof ArrayBuffer) || value.byteLength !== rows * cellBytes(type)) throw new Damaged();
  return value;
}

/** A plain loop: a million cells are looked at while somebody waits. */
function anyAbove(cells: Uint32Array | Uint8Array, most: number): boolean {
  for (let row = 0; row < cells.length; row++) if (cells[row] > most) return true;
  return false;
}

/** Times or numbers, each of them missing or such as a file is read with. */
function valuesOf(value: unknown, type: 'time' | 'number', rows: number): Float64Array {
  const values = new Float64Array(cellsOf(value, type, rows));
  const isSound = type === 'time' ? isCourseTime : Number.isFinite;
  for (let row = 0; row < rows; row++) {
    if (!Number.isNaN(values[row]) && !isSound(values[row])) throw new Damaged();
  }
  return values;
}

function codesOf(value: unknown, type: Column['type'], rows: number, distinct: number): Uint32Array {
  const codes = new Uint32Array(cellsOf(value, type, rows));
  if (anyAbove(codes, distinct - 1)) throw new Damaged();
  return codes;
}

function stringsOf(value: unknown): readonly string[] {
  return list(value, MOST_ROWS, (each) => text(each, LONGEST_TEXT), 0);
}

/** A dictionary, in which code 0 is the missing value. */
function dictionaryOf(value: unknown): readonly string[] {
  const strings = stringsOf(value);
  if (strings[0] !== '' || new Set(strings).size < strings.length) throw new Damaged();
  return strings;
}

/** A dictionary of steps, in which code 0 is the missing one. */
function stepsOf(value: unknown): readonly (readonly number[])[] {
  const read = (pair: unknown) => list(pair, 2, (part) => whole(part, 0, MAX_STEP_PART - 1), 2);
  const steps = list(value, MOST_ROWS, read, 1);
  const [missing, ...known] = steps;
  const distinct = new Set(known.map(([week, number]) => week * MAX_STEP_PART + number));
  if (distinct.size < known.length || missing.some((part) => part !== 0)) throw new Damaged();
  return steps;
}

function readColumn(column: StoredColumnFields, type: Column['type'], rows: number): Column {
  switch (type) {
    case 'person':
    case 'category': {
      const values = dictionaryOf(column.strings);
      return { type, codes: codesOf(column.cells, type, rows, values.length), values };
    }
    case 'step': {
      const steps = stepsOf(column.steps);
      const codes = codesOf(column.cells, type, rows, steps.length);
      return { type, codes, weeks: steps.map(([week]) => week), numbers: steps.map(([, number]) => number) };
    }
    case 'text': {
      const values = stringsOf(column.strings);
      if (values.length !== rows) throw new Damaged();
      return { type, values };
    }
    case 'boolean': {
      const values = new Uint8Array(cellsOf(column.cells, type, rows));
      if (anyAbove(values, 2)) throw new Damaged();
      return { type, values };
    }
    default:
      return { type, values: valuesOf(column.cells, type, rows) };
  }
}

type StoredColumnFields = Readonly<Record<keyof StoredColumn, unknown>>;

function typesOf(format: DatasetFormat): ReadonlyMap<string, ColumnType | typeof STEP> {
  const types = new Map<string, ColumnType | typeof STEP>(
    format.columns.map(({ name, type }) => [name, type]),
  );
  if (format.step) types.set(STEP, STEP);
  return types;
}

/** The dataset and the number of rows of a stored table; throws Damaged where they are none. */
export function readShape(dataset: unknown, rows: unknown): { format: DatasetFormat; rows: number } {
  const format = futurelearnFormats.find(({ id }) => id === dataset);
  if (!format) throw new Damaged();
  return { format, rows: whole(rows, 0, MOST_ROWS) };
}

/**
 * A stored table as it was: its columns are of its dataset, with all by which that is recognised, all as long as it has
 * rows, and every code stands in its dictionary. Throws Damaged where they are not.
 */
export function readTable(dataset: unknown, rowCount: unknown, columns: unknown): ParsedTable {
  const { format, rows } = readShape(dataset, rowCount);
  const types = typesOf(format);
  const read = list(columns, types.size, (each): [string, Column] => {
    const column = fields(each) as StoredColumnFields;
    const name = oneOf([...types.keys()], column.name);
    const type = types.get(name) as Column['type'];
    oneOf([type], column.type);
    return [name, readColumn(column, type, rows)];
  });
  const byName = new Map(read);
  const needed = [...types.keys()].filter((name) => name === STEP || format.signature.includes(name));
  if (byName.size < read.length || needed.some((name) => !byName.has(name))) throw new Damaged();
  return { format, rows, columns: byName };
}
