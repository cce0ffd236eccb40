import { type Interval, wilsonInterval } from './wilson';

/** A proportion, from 0 to 1, of so many. */
export interface Share {
  readonly share: number;
  readonly trials: number;
}

/**
 * The interval of the difference of two independent proportions, first minus second: the hybrid score interval, method 10
 * of R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17,
 * 1998.
 */
export function differenceInterval(first: Share, second: Share, confidence = 0.95): Interval {
  const one = wilsonInterval(first.share * first.trials, first.trials, confidence);
  const two = wilsonInterval(second.share * second.trials, second.trials, confidence);
  const difference = first.share - second.share;
  return {
    low: difference - Math.hypot(first.share - one.low, two.high - second.share),
    high: difference + Math.hypot(one.high - first.share, second.share - two.low),
  };
}
