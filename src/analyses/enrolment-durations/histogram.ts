import { largest, smallest } from '@/stats/extent';

/** Widths people know: days, weeks, fortnights, four weeks, quarters, years. */
const WIDTHS = [1, 2, 7, 14, 28, 91, 364] as const;
const MOST_BINS = 45;

export interface Bin {
  /** The first whole day in the bin. */
  readonly from: number;
  /** The first whole day after it. */
  readonly to: number;
  readonly learners: number;
}

interface DayCount {
  readonly days: number;
  readonly learners: number;
}

/** A histogram of whole days with an edge at day 0; as many bins as can still be told apart. Empty bins are kept. */
export function histogram(rows: readonly DayCount[]): readonly Bin[] {
  if (rows.length === 0) return [];
  const days = rows.map((row) => row.days);
  const [low, high] = [smallest(days), largest(days)];
  const bins = (width: number) => Math.floor(high / width) - Math.floor(low / width) + 1;
  const width = WIDTHS.find((each) => bins(each) <= MOST_BINS) ?? Math.ceil((high - low + 1) / MOST_BINS);
  const first = Math.floor(low / width);
  const counts = new Array<number>(bins(width)).fill(0);
  for (const row of rows) counts[Math.floor(row.days / width) - first] += row.learners;
  return counts.map((learners, index) => {
    const from = (first + index) * width;
    return { from, to: from + width, learners };
  });
}

/** The median of the whole days, each counted as often as it has learners; null where there are none. */
export function medianDays(rows: readonly DayCount[]): number | null {
  const sorted = rows.toSorted((a, b) => a.days - b.days);
  const total = sorted.reduce((sum, { learners }) => sum + learners, 0);
  if (total === 0) return null;
  const at = (rank: number) => {
    let rest = rank;
    for (const { days, learners } of sorted) {
      if (rest < learners) return days;
      rest -= learners;
    }
    return Number.NaN;
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}
