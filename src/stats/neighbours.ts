import { median } from './summary';

/** What is to be expected of a value by those around it. */
export interface Expectation {
  readonly value: number;
  /** The places it was taken from. */
  readonly places: readonly number[];
}

/** The share of observations that a median is worth, beside the mean of normal values (asymptotic relative efficiency). */
export const MEDIAN_EFFICIENCY = 2 / Math.PI;

/**
 * What a value may be expected to be by up to `reach` values on either side: the larger of the two sides' medians, so that
 * neither a trend nor one outlier nearby makes it stand out (a running median of halves, after J. W. Tukey, "Exploratory Data
 * Analysis", 1977). At an end, where a trend cannot be seen from one side, the largest value of the other. NaN without
 * neighbours.
 */
export function expectedByNeighbours(values: readonly number[], place: number, reach: number): Expectation {
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
  const sides = [
    range(Math.max(0, place - reach), place),
    range(place + 1, Math.min(values.length, place + 1 + reach)),
  ].filter((places) => places.length > 0);
  const level = sides.length === 1 ? (side: readonly number[]) => Math.max(...side) : median;
  const expectations = sides.map((places) => ({ value: level(places.map((each) => values[each])), places }));
  return expectations.toSorted((a, b) => b.value - a.value)[0] ?? { value: Number.NaN, places: [] };
}
