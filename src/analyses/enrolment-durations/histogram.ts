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

/** The narrowest of these widths in which whole numbers from low to high fill at most so many bins, an edge at 0. */
export function binWidth(low: number, high: number, most: number): number {
  const bins = (width: number) => Math.floor(high / width) - Math.floor(low / width) + 1;
  return WIDTHS.find((each) => bins(each) <= most) ?? Math.ceil((high - low + 1) / (most - 1));
}

/** A histogram of whole days with an edge at day 0; as many bins as can still be told apart. Empty bins are kept. */
export function histogram(rows: readonly DayCount[]): readonly Bin[] {
  if (rows.length === 0) return [];
  const days = rows.map((row) => row.days);
  const [low, high] = [smallest(days), largest(days)];
  const width = binWidth(low, high, MOST_BINS);
  const first = Math.floor(low / width);
  const counts = new Array<number>(Math.floor(high / width) - first + 1).fill(0);
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
