import type { Cell, Row } from '@/analyses/definition';

export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

const collator = new Intl.Collator('en-GB', { numeric: true });

function compare(a: Cell, b: Cell): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}

/** The rows in the given order; missing values last either way, equal rows as they were. */
export function sortRows(rows: readonly Row[], order: Order | null): readonly Row[] {
  if (!order) return rows;
  const { column, descending } = order;
  return rows.toSorted((a, b) => {
    const [left, right] = [a[column], b[column]];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return descending ? compare(right, left) : compare(left, right);
  });
}
