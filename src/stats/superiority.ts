export interface Superiority {
  /** How often a value of the second is the larger less how often it is the smaller, over all pairs: −1 to 1 (Cliff's delta). */
  readonly delta: number;
  readonly standardError: number;
  /** The degrees of freedom of the difference in standard errors, by Satterthwaite's approximation. */
  readonly degrees: number;
  /** The standard error if both samples were of one distribution, as in Wilcoxon's and Mann and Whitney's test with ties. */
  readonly nullError: number;
}

/**
 * Compares two samples of ordered values, given as how many of each have each value, from the smallest to the largest: the
 * relative effect with its variance for ties and unequal spread (E. Brunner and U. Munzel, "The nonparametric Behrens–Fisher
 * problem", Biometrical Journal 42, 2000), on the scale of N. Cliff's delta; and the variance of all random divisions of
 * the values (H. B. Mann and D. R. Whitney, Annals of Mathematical Statistics 18, 1947, with the correction for ties). NaN
 * where a sample has fewer than two.
 */
export function superiority(first: readonly number[], second: readonly number[]): Superiority {
  const below = placements(first, second);
  const above = placements(second, first);
  const [n, m] = [sum(first), sum(second)];
  const effect = mean(second, below, m);
  const [one, two] = [spread(first, above, n) / n, spread(second, below, m) / m];
  return {
    delta: 2 * effect - 1,
    standardError: 2 * Math.sqrt(one + two),
    degrees: (one + two) ** 2 / (one ** 2 / (n - 1) + two ** 2 / (m - 1)),
    nullError: 2 * Math.sqrt(dividedVariance(first, second, n, m)),
  };
}

/** The variance of the relative effect over all ways to divide the values of both samples into two of these sizes. */
function dividedVariance(first: readonly number[], second: readonly number[], n: number, m: number): number {
  const values = Array.from({ length: Math.max(first.length, second.length) }, (_, value) => value);
  const ties = values.map((value) => (first[value] ?? 0) + (second[value] ?? 0));
  const all = n + m;
  const tied = ties.reduce((total, each) => total + each ** 3 - each, 0);
  return (all + 1 - tied / (all * (all - 1))) / (12 * n * m);
}

const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);

/** For each value of one sample, the share of the other that is smaller, ties counting half. */
function placements(other: readonly number[], own: readonly number[]): readonly number[] {
  const all = sum(other);
  let smaller = 0;
  return own.map((_, value) => {
    const ties = other[value] ?? 0;
    const placement = (smaller + ties / 2) / all;
    smaller += ties;
    return placement;
  });
}

const mean = (counts: readonly number[], values: readonly number[], size: number) =>
  counts.reduce((all, each, i) => all + each * values[i], 0) / size;

function spread(counts: readonly number[], values: readonly number[], size: number): number {
  const middle = mean(counts, values, size);
  return counts.reduce((all, each, i) => all + each * (values[i] - middle) ** 2, 0) / (size - 1);
}
