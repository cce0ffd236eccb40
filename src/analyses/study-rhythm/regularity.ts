/** Fewer gaps say nothing of how even they are. */
export const FEWEST_GAPS = 3;

/**
 * How even the gaps between a learner's active days are: 1 where all are the same, 0 where they vary by their own mean or
 * more. It is 1 less the coefficient of variation, floored at 0, with the sample standard deviation (n − 1); NaN for fewer
 * than three gaps. Source of the coefficient: Pearson (1896), "Regression, Heredity and Panmixia".
 * Gaps are the differences of the days from `from` to before `to`, which ascend.
 */
export function regularity(days: ArrayLike<number>, from: number, to: number): number {
  const gaps = to - from - 1;
  if (gaps < FEWEST_GAPS) return Number.NaN;
  const mean = (days[to - 1] - days[from]) / gaps;
  let squares = 0;
  for (let i = from + 1; i < to; i++) squares += (days[i] - days[i - 1] - mean) ** 2;
  return Math.max(0, 1 - Math.sqrt(squares / (gaps - 1)) / mean);
}
