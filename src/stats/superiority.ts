export interface Superiority {
  /** How often a value of the second is the larger less how often it is the smaller, over all pairs: −1 to 1 (Cliff's delta). */
  readonly delta: number;
  readonly standardError: number;
}

/**
 * Compares two samples of ordered values, given as how many of each have each value, from the smallest to the largest: the
 * relative effect with its variance for ties and unequal spread (E. Brunner and U. Munzel, "The nonparametric Behrens–Fisher
 * problem", Biometrical Journal 42, 2000), on the scale of N. Cliff's delta. NaN where a sample has fewer than two.
 */
export function superiority(first: readonly number[], second: readonly number[]): Superiority {
  const below = placements(first, second);
  const above = placements(second, first);
  const [n, m] = [sum(first), sum(second)];
  const effect = mean(second, below, m);
  const variance = spread(second, below, m) / m + spread(first, above, n) / n;
  return { delta: 2 * effect - 1, standardError: 2 * Math.sqrt(variance) };
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
