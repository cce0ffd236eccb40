import type { Cell } from '../definition';
import { column } from '../schema';
import type { RankedDifference } from './ranked';

/** The side whose row it is. */
export const sideColumn = column('label', 'Side', 'The group of learners or the run that the row is about.');

/** What a row says of how its side differs from the first. */
export type DifferenceCells = {
  readonly difference: number | null;
  readonly difference_low: number | null;
  readonly difference_high: number | null;
  readonly clear: boolean | null;
};

/**
 * The columns of a difference from the first side.
 * @param together Which differences Holm’s procedure tests together.
 */
export const differenceColumnsOf = (together: string) => ({
  difference: column(
    'points',
    'Difference, points',
    'The side’s share minus that of the first side in percentage points, computed before either is rounded; empty for the first side, where either has fewer than 20 learners, and where groups share learners.',
  ),
  difference_low: column(
    'points',
    'Difference, from',
    `Lower end of its interval (Newcombe), at the level of Holm’s procedure for ${together}; zero where Fisher’s exact test does not tell it from chance.`,
  ),
  difference_high: column('points', 'Difference, to', 'Upper end of that interval.'),
  clear: column(
    'boolean',
    'Beyond chance',
    'Whether Fisher’s exact test at that level tells it from chance and the interval holds no zero.',
  ),
});

export const differenceColumns = differenceColumnsOf('all differences of the table');

/** The cells of the difference with this key of this side; empty where it was not compared. */
export function differenceCells(
  rows: readonly RankedDifference[],
  key: string,
  side: string,
): DifferenceCells & Readonly<Record<string, Cell>> {
  const row = rows.find((each) => each.key === key && each.second.side === side);
  if (!row) return { difference: null, difference_low: null, difference_high: null, clear: null };
  return {
    difference: row.difference,
    difference_low: row.low,
    difference_high: row.high,
    clear: row.clear,
  };
}
