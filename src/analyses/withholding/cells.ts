import type { CardTable, Cell, ResultColumn } from '../definition';

/** Whether a column counts learners or what they did, so that few of them are withheld. */
export function isCount({ kind, rests }: Pick<ResultColumn, 'kind' | 'rests'>): boolean {
  return rests === undefined ? kind === 'count' : (rests?.[0]?.startsWith('#') ?? false);
}

/** Whether a cell of a table under a threshold is withheld: a count below it, or a share of nothing. */
export function isWithheld(value: Cell | undefined, column: ResultColumn, threshold: number): boolean {
  if (threshold === 0 || typeof value !== 'number') return false;
  if (isCount(column)) return value >= 0 && value < threshold;
  if (value !== 0 || column.rests === null) return false;
  return column.kind === 'rate' || column.kind === 'percent' || (column.rests?.[0]?.startsWith('%') ?? false);
}

/** How many counts of a table there are, and how many of these are withheld. */
export function withheldCounts({ schema, rows, withheld = 0 }: CardTable): {
  readonly withheld: number;
  readonly all: number;
  /** Whether rows of which all counts are withheld are left out; in words, what they are of. */
  readonly sparse: boolean | string;
} {
  const counts = schema.columns.filter(isCount);
  const cells = rows.flatMap((row) =>
    counts.flatMap((column) =>
      typeof row[column.name] === 'number' ? [{ column, value: row[column.name] }] : [],
    ),
  );
  const few = cells.filter(({ column, value }) => isWithheld(value, column, withheld));
  return { withheld: few.length, all: cells.length, sparse: schema.sparse ?? false };
}

/** What stands in the place of a withheld count: `under 5`. */
export function underWords(threshold: number): string {
  return `under ${threshold}`;
}
