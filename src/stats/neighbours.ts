import { median } from './summary';

/** What is to be expected of a value by those around it. */
export interface Expectation {
  readonly value: number;
  /** The places it was taken from. */
  readonly places: readonly number[];
  /** The share of their observations that it is worth, beside their mean. */
  readonly efficiency: number;
}

/** Of a median, beside the mean of normal values (asymptotic relative efficiency). */
export const MEDIAN_EFFICIENCY = 2 / Math.PI;

/**
 * What a value may be expected to be by up to `reach` values on either side: the larger of the two sides' medians, so that
 * neither a trend nor one outlier nearby makes it stand out (a running median of halves, after J. W. Tukey, "Exploratory Data
 * Analysis", 1977). At an end, where there is but one side, its largest value, or where its values rise towards the end, what
 * the straight line through the nearest and the farthest goes on to. NaN without neighbours.
 */
export function expectedByNeighbours(values: readonly number[], place: number, reach: number): Expectation {
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
  const sides = [
    range(Math.max(0, place - reach), place),
    range(place + 1, Math.min(values.length, place + 1 + reach)),
  ].filter((places) => places.length > 0);
  const expectations = sides.map((places) => {
    const near = places.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place));
    const side = near.map((each) => values[each]);
    return sides.length === 1
      ? { value: beyond(side), places, efficiency: lineEfficiency(side.length) }
      : { value: median(side), places, efficiency: MEDIAN_EFFICIENCY };
  });
  return (
    expectations.toSorted((a, b) => b.value - a.value)[0] ?? { value: Number.NaN, places: [], efficiency: 0 }
  );
}

/**
 * Of the next value on a straight line through the first and the last of several equally exact ones: its variance is
 * (1 + 1/r)² + 1/r² of theirs, r being the steps from the first to the last.
 */
function lineEfficiency(values: number): number {
  const slope = values > 1 ? 1 / (values - 1) : 0;
  return 1 / (values * ((1 + slope) ** 2 + slope ** 2));
}

/** What the values of the only side, the nearest first, lead up to. */
function beyond(side: readonly number[]): number {
  const rise = side.length > 1 ? (side[0] - side[side.length - 1]) / (side.length - 1) : 0;
  return Math.max(...side, side[0] + rise);
}

/**
 * The least that a value on a circle, such as the hours of a day, may be expected to be by the two values on either side: the
 * nearest one, or where they fall towards it, what the fall goes on to (their straight line, not below zero); the smaller of
 * the two sides. So neither a slope nor the bottom of a smooth trough falls short of it, only a notch does.
 */
export function leastByNeighbours(values: readonly number[], place: number): number {
  const at = (index: number) => values.at(index % values.length) ?? Number.NaN;
  const sides = [-1, 1].map((side) => {
    const near = at(place + side);
    return Math.min(near, Math.max(0, 2 * near - at(place + 2 * side)));
  });
  return Math.min(...sides);
}
