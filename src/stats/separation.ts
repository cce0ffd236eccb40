import { criticalValue } from './normal-quantile';

/** How likely a random division of all values into groups of these sizes puts every value of either above all of the other’s. */
export function separationTail(n: number, m: number): number {
  const [few, many] = n < m ? [n, m] : [m, n];
  let tail = 2;
  for (let i = 1; i <= few; i++) tail *= i / (many + i);
  return Math.min(1, tail);
}

const HALVINGS = 60;

/**
 * How small Cliff's delta may be where every value of one sample is above all of the other: the score interval of the
 * Mann–Whitney statistic with J. A. Hanley and B. J. McNeil's variance (R. G. Newcombe, "Confidence intervals for an effect
 * size measure based on the Mann–Whitney statistic. Part 2", Statistics in Medicine 25, 2006, method 5), as if both samples
 * had only the smaller's size, which errs on the side of a wider interval.
 */
export function separationLow(n: number, m: number, confidence: number): number {
  const size = Math.min(n, m);
  const z = criticalValue(confidence);
  const variance = (effect: number) =>
    ((effect * (1 - effect)) / size ** 2) *
    (1 + (size - 1) * ((1 - effect) / (2 - effect) + effect / (1 + effect)));
  let [low, high] = [0, 1];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if ((1 - middle) ** 2 > z * z * variance(middle)) low = middle;
    else high = middle;
  }
  return 2 * low - 1;
}
