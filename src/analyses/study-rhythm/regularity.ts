/** Fewer gaps say nothing of how even they are. */
const FEWEST_GAPS = 3;
/** Parts of the scale in which regularities are counted. */
export const TENTHS = 10;

/**
 * The squared coefficient of variation of the gaps between days as a fraction of whole numbers, which are exact:
 * n (n Σg² − S²) / ((n − 1) S²) of n gaps g with the sum S. Null for fewer than three gaps.
 */
function squaredVariation(days: ArrayLike<number>, from: number, to: number) {
  const gaps = to - from - 1;
  if (gaps < FEWEST_GAPS) return null;
  const sum = days[to - 1] - days[from];
  let squares = 0;
  for (let i = from + 1; i < to; i++) squares += (days[i] - days[i - 1]) ** 2;
  return { over: gaps * (gaps * squares - sum ** 2), under: (gaps - 1) * sum ** 2 };
}

/**
 * How even the gaps between a learner's active days are: 1 where all are the same, 0 where they vary by their own mean or
 * more. It is 1 less the coefficient of variation, floored at 0, with the sample standard deviation (n − 1); NaN for fewer
 * than three gaps. Source of the coefficient: Pearson (1896), "Regression, Heredity and Panmixia".
 * Gaps are the differences of the days from `from` to before `to`, which ascend.
 */
export function regularity(days: ArrayLike<number>, from: number, to: number): number {
  const squared = squaredVariation(days, from, to);
  return squared ? Math.max(0, 1 - Math.sqrt(squared.over / squared.under)) : Number.NaN;
}

/**
 * The tenth of the scale that a regularity is in, from 0; 1 itself is in the last. NaN for fewer than three gaps. Told from
 * whole numbers, as a regularity of exactly 0.2 comes out below it as a floating-point number.
 */
export function regularityTenth(days: ArrayLike<number>, from: number, to: number): number {
  const squared = squaredVariation(days, from, to);
  if (!squared) return Number.NaN;
  const { over, under } = squared;
  let tenth = TENTHS - 1;
  while (tenth > 0 && over * TENTHS ** 2 > under * (TENTHS - tenth) ** 2) tenth--;
  return tenth;
}
