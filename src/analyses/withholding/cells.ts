import type { Cell, ResultColumn } from '../definition';

/** Whether a column counts learners or what they did, so that few of them are withheld. */
export function isCount({ kind, rests }: Pick<ResultColumn, 'kind' | 'rests'>): boolean {
  return rests === undefined ? kind === 'count' : (rests?.[0]?.startsWith('#') ?? false);
}

/** Whether a cell of a table under a threshold is withheld: a count below it, or a share of nothing. */
export function isWithheld(value: Cell | undefined, column: ResultColumn, threshold: number): boolean {
  if (threshold === 0 || typeof value !== 'number') return false;
  if (isCount(column)) return value >= 0 && value < threshold;
  return (column.kind === 'rate' || column.kind === 'percent') && column.rests !== null && value === 0;
}

/** What stands in the place of a withheld count: `under 5`. */
export function underWords(threshold: number): string {
  return `under ${threshold}`;
}
