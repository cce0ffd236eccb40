import type { DatasetFormat } from '@/formats';
import type { Column } from './columns';

/** A file's rows as typed columns, by internal column name; the step, where rows have one, is the column `step`. */
export interface ParsedTable {
  readonly format: DatasetFormat;
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Column>;
}
