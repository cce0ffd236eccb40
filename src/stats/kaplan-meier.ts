import { criticalValue } from './normal-quantile';

/** What is known just after a time at which someone's end was seen, or their observation ended. */
export interface SurvivalPoint {
  readonly time: number;
  /** Those whose time is this one or later. */
  readonly atRisk: number;
  readonly events: number;
  /** Those last seen at this time, their end unseen. */
  readonly censored: number;
  /** The estimated share whose end comes later than this time. */
  readonly survival: number;
  /** NaN where nobody is left: there the formula has no interval. */
  readonly low: number;
  readonly high: number;
}

/**
 * The product-limit estimate (E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", JASA 53,
 * 1958) with M. Greenwood's variance and pointwise intervals on the log(−log) scale (J. D. Kalbfleisch and R. L. Prentice,
 * "The Statistical Analysis of Failure Time Data", 1980). `events` is 1 where the end was seen, else 0. Of equal times, ends
 * come before losses.
 */
export function kaplanMeier(
  times: ArrayLike<number>,
  events: ArrayLike<number>,
  confidence = 0.95,
): readonly SurvivalPoint[] {
  const z = criticalValue(confidence);
  const points: SurvivalPoint[] = [];
  let atRisk = times.length;
  let survival = 1;
  let greenwood = 0;
  for (const [time, ended, censored] of tally(times, events)) {
    survival *= 1 - ended / atRisk;
    greenwood += ended / (atRisk * (atRisk - ended));
    const spread = ended === 0 && survival === 1 ? 0 : (z * Math.sqrt(greenwood)) / Math.log(survival);
    const bound = (sign: number) => (survival === 0 ? Number.NaN : survival ** Math.exp(sign * spread));
    points.push({ time, atRisk, events: ended, censored, survival, low: bound(-1), high: bound(1) });
    atRisk -= ended + censored;
  }
  return points;
}

function tally(times: ArrayLike<number>, events: ArrayLike<number>): [number, number, number][] {
  const counts = new Map<number, [number, number, number]>();
  for (let i = 0; i < times.length; i++) {
    const known = counts.get(times[i]);
    const entry = known ?? [times[i], 0, 0];
    if (!known) counts.set(times[i], entry);
    entry[events[i] === 1 ? 1 : 2]++;
  }
  return [...counts.values()].sort(([a], [b]) => a - b);
}

/** When half have ended, with the bounds of its interval. */
export interface MedianSurvival {
  /** The first time by which half have ended; null where the curve stays above a half. */
  readonly median: number | null;
  /** Null where the curve's own bound stays above a half. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The median with the interval of all times that a test of "half have ended by then" does not reject (R. Brookmeyer and
 * J. Crowley, "A confidence interval for the median survival time", Biometrics 38, 1982), on the points' own scale.
 */
export function medianSurvival(
  points: readonly Pick<SurvivalPoint, 'time' | 'survival' | 'low' | 'high'>[],
): MedianSurvival {
  const first = (reached: (point: (typeof points)[number]) => boolean) => points.find(reached)?.time ?? null;
  return {
    median: first(({ survival }) => survival <= 0.5),
    low: first(({ survival, low }) => survival === 0 || low <= 0.5),
    high: first(({ high }) => high <= 0.5),
  };
}
