import type { ColumnTable } from 'arquero';
import type { DatasetId } from '@/formats';
import { DictionaryStrings } from './dictionary-column';
import type { People } from './people';
import type { CourseSettings } from './settings';
import type { StepList } from './steps';

/**
 * One course run, ready for analysis. Its tables are Arquero tables with internal column names: `person` is a number
 * in `people`, `step` a place in `steps` (−1 where there is none), times are milliseconds since 1970 in UTC (NaN
 * where missing), the rest is named as in the export.
 */
export interface Run {
  /** `<course-slug>-<run>` */
  readonly id: string;
  readonly slug: string;
  readonly number: number;
  readonly people: People;
  readonly steps: StepList;
  readonly tables: ReadonlyMap<DatasetId, ColumnTable>;
  /** True where everyone active counts as a learner because there is no list of enrolments. */
  readonly withoutEnrolments: boolean;
  /** The ISO date (UTC) of the learners' latest first visit to a step; null where there is none. */
  readonly dataEnd: string | null;
  /** The settings as the data suggests them. */
  readonly defaults: CourseSettings;
}

/** The numbers of a run table's column, as the typed array it is kept in. Throws where the table has no such column. */
export function numbers(table: ColumnTable, column: string): Float64Array {
  const values: unknown = table.column(column);
  if (values instanceof Float64Array) return values;
  throw new Error(`no numeric column ${column}`);
}

/** Whole numbers (`person`, `step`) of a run table's column. Throws where the table has no such column. */
export function integers(table: ColumnTable, column: string): Int32Array {
  const values: unknown = table.column(column);
  if (values instanceof Int32Array) return values;
  throw new Error(`no integer column ${column}`);
}

/** What a run table's column of truths says: 1 for yes, 0 for no, 2 for neither. Throws where the table has no such column. */
export function truths(table: ColumnTable, column: string): Uint8Array {
  const values: unknown = table.column(column);
  if (values instanceof Uint8Array) return values;
  throw new Error(`no column of truths ${column}`);
}

/** A run table's column of names that are kept once each. Throws where the table has no such column. */
export function names(table: ColumnTable, column: string): DictionaryStrings {
  const values: unknown = table.column(column);
  if (values instanceof DictionaryStrings) return values;
  throw new Error(`no column of names ${column}`);
}
