import type { CourseSize } from './course-size';
import type { FeatureTable } from './features';
import { type FeatureId, featureIds } from './features/definitions';

/** Rows of numbers, and for each whether something happened: what a model is fitted to. */
export interface Samples {
  /** Row by row. */
  readonly values: Float64Array;
  /** How many numbers a row has. */
  readonly columns: number;
  /** 1 where it did, one for each row. */
  readonly happened: Uint8Array;
}

/** The learners of one run at a cut, and what became of them. */
export interface KnownLearners {
  /** The run's id. */
  readonly run: string;
  readonly course: CourseSize;
  readonly features: FeatureTable;
  /** 1 where the outcome came about, one for each row of the features. */
  readonly happened: Uint8Array;
}

/** A table's features row by row, in the order of `featureIds`. */
export function featureRows({ learners, columns }: Pick<FeatureTable, 'learners' | 'columns'>): Float64Array {
  const width = featureIds.length;
  const values = new Float64Array(learners.length * width);
  featureIds.forEach((id, j) => {
    for (let row = 0; row < learners.length; row++) values[row * width + j] = columns[id][row];
  });
  return values;
}

/** The learners of several runs together. */
export function pooled(sets: readonly KnownLearners[]): Samples {
  const rows = sets.reduce((sum, { happened }) => sum + happened.length, 0);
  const columns = featureIds.length;
  const values = new Float64Array(rows * columns);
  const happened = new Uint8Array(rows);
  let row = 0;
  for (const set of sets) {
    values.set(featureRows(set.features), row * columns);
    happened.set(set.happened, row);
    row += set.happened.length;
  }
  return { values, columns, happened };
}

/** Some of the rows, in the order given. */
export function selectRows({ values, columns, happened }: Samples, rows: ArrayLike<number>): Samples {
  const chosen = new Float64Array(rows.length * columns);
  for (let i = 0; i < rows.length; i++) {
    chosen.set(values.subarray(rows[i] * columns, (rows[i] + 1) * columns), i * columns);
  }
  return { values: chosen, columns, happened: Uint8Array.from(rows, (row) => happened[row]) };
}

/** One column of rows of numbers. */
export function columnOf(
  { values, columns }: Pick<Samples, 'values' | 'columns'>,
  column: number,
): Float64Array {
  return Float64Array.from({ length: values.length / columns }, (_, row) => values[row * columns + column]);
}

/** A table in which some features are 0 for every learner, so that a model sees nothing in them. */
export function withoutFeatures(table: FeatureTable, ids: readonly FeatureId[]): FeatureTable {
  const nothing = new Float64Array(table.learners.length);
  const blank = Object.fromEntries(ids.map((id) => [id, nothing]));
  return { ...table, columns: { ...table.columns, ...blank } };
}

/** The features that are the same for every learner, in whom a model sees nothing. */
export function constantFeatures({ columns }: Pick<FeatureTable, 'columns'>): readonly FeatureId[] {
  return featureIds.filter((id) => columns[id].every((value) => value === columns[id][0]));
}
