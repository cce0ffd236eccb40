import Papa from 'papaparse';
import type { SimulatedFile } from './csv';
import type { SimulationOptions } from './options';
import { simulateCourse } from './simulate-course';

/** A row of a simulated export, read back. */
export type Row = Readonly<Record<string, string>>;

/** A file's whole text. */
export function textOf(file: SimulatedFile): string {
  return [...file.chunks()].join('');
}

/** The dataset that a file's name gives. */
export function datasetOf(file: SimulatedFile): string {
  return file.name.slice(file.name.indexOf('_') + 1, -'.csv'.length);
}

/** A simulated course whose datasets are made and read when first asked for. */
export function readCourse(options: Partial<SimulationOptions>): (dataset: string) => readonly Row[] {
  const files = new Map(simulateCourse(options).map((file) => [datasetOf(file), file]));
  const read = new Map<string, readonly Row[]>();
  return (dataset) => {
    let rows = read.get(dataset);
    if (rows === undefined) {
      const { data, errors } = Papa.parse<Row>(textOf(files.get(dataset)!).trimEnd(), { header: true });
      if (errors.length > 0) throw new Error(`${dataset}: ${JSON.stringify(errors[0])}`);
      rows = data;
      read.set(dataset, rows);
    }
    return rows;
  };
}

/** Milliseconds of an export's time; `NaN` for an empty or malformed one. */
export function timeOf(text: string | undefined): number {
  const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) UTC$/.exec(text ?? '');
  return match === null ? Number.NaN : Date.parse(`${match[1]}T${match[2]}Z`);
}

/** The mean of some numbers; booleans count as 0 and 1. */
export function mean(values: readonly (number | boolean)[]): number {
  return values.reduce<number>((sum, value) => sum + Number(value), 0) / values.length;
}

/** By key, the rows that have it. */
export function groupRows(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = key(row);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return groups;
}
