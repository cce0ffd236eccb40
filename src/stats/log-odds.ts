/** How many do something in one place or elsewhere, and of how many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/**
 * How much larger the share is here than there, as the log-odds ratio with an informative prior divided by its standard error:
 * above 0 where it is larger here. The prior has the share of both places together, and weighs as much as so many cases. (The
 * beta form, for shares, of the Dirichlet prior in B. L. Monroe, M. P. Colaresi and K. M. Quinn, "Fightin' Words", Political
 * Analysis 16, 2008.)
 */
export function logOddsScore(here: Share, there: Share, weight: number): number {
  const prior = (weight * (here.count + there.count)) / (here.of + there.of);
  const cells = [here, there].map(({ count, of }) => [count + prior, of - count + weight - prior]);
  const [[a, b], [c, d]] = cells;
  return Math.log((a * d) / (b * c)) / Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
}
