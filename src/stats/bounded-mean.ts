import { type Interval, wilsonInterval } from './wilson';

/**
 * An interval of the mean of values that lie between two bounds: Wilson's score interval with the mean, scaled to 0 to 1,
 * in place of the proportion. It is conservative, since no values with that mean vary more than those at the bounds do
 * (R. Bhatia and C. Davis, "A better bound on the variance", American Mathematical Monthly 107, 2000), and it holds
 * where all values are equal.
 */
export function boundedMeanInterval(
  mean: number,
  values: number,
  { low, high }: Interval,
  confidence = 0.95,
): Interval {
  const width = high - low;
  const scaled = wilsonInterval((values * (mean - low)) / width, values, confidence);
  return { low: low + width * scaled.low, high: low + width * scaled.high };
}
