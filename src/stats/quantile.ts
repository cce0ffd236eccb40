/**
 * The quantile at a probability of sorted values, interpolated between neighbours; NaN of nothing.
 * Source: Hyndman and Fan (1996), "Sample Quantiles in Statistical Packages", definition 7.
 */
export function quantile(sorted: ArrayLike<number>, probability: number): number {
  if (sorted.length === 0) return Number.NaN;
  const place = probability * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below];
  return low + (place - below) * (sorted[Math.min(below + 1, sorted.length - 1)] - low);
}

/** The same quantile of whole numbers from 0, where `counts[value]` says how often each occurs. */
export function quantileOfCounts(counts: ArrayLike<number>, probability: number): number {
  let total = 0;
  for (let value = 0; value < counts.length; value++) total += counts[value];
  if (total === 0) return Number.NaN;
  const place = probability * (total - 1);
  const below = Math.floor(place);
  const low = valueAt(counts, below);
  return place === below ? low : low + (place - below) * (valueAt(counts, below + 1) - low);
}

/** The value with this rank, from 0. */
function valueAt(counts: ArrayLike<number>, rank: number): number {
  let seen = 0;
  let value = 0;
  while (seen + counts[value] <= rank) seen += counts[value++];
  return value;
}

/** Below each lie a quarter, half and three quarters of the values. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** The quartiles of values in any order; NaN of nothing. */
export function quartiles(values: ArrayLike<number>): Quartiles {
  const sorted = Float64Array.from(values).sort();
  return { lower: quantile(sorted, 0.25), median: quantile(sorted, 0.5), upper: quantile(sorted, 0.75) };
}

/** The quartiles of whole numbers from 0, where `counts[value]` says how often each occurs; NaN of nothing. */
export function quartilesOfCounts(counts: ArrayLike<number>): Quartiles {
  return {
    lower: quantileOfCounts(counts, 0.25),
    median: quantileOfCounts(counts, 0.5),
    upper: quantileOfCounts(counts, 0.75),
  };
}
