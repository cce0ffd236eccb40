import { studentQuantile, studentTail } from './student-t';

/** What a comparison of means needs of each side. */
export interface Sample {
  readonly n: number;
  readonly mean: number;
  /** With n − 1; NaN for fewer than two values. */
  readonly variance: number;
}

export interface MeanDifference {
  /** The first mean less the second. */
  readonly difference: number;
  /** The bounds of its interval. */
  readonly low: number;
  readonly high: number;
  readonly t: number;
  /** Degrees of freedom, with fractions. */
  readonly degrees: number;
  /** How probable a t at least as far from 0 is, on either side, where the means are equal. */
  readonly p: number;
}

/** What a comparison of means needs of some values; the mean of none is NaN. */
export function sampleOf(values: ArrayLike<number>): Sample {
  const n = values.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i];
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (values[i] - mean) ** 2;
  return { n, mean, variance: n > 1 ? squares / (n - 1) : Number.NaN };
}

/**
 * The difference of two means with its interval and t test, without taking the variances to be equal (B. L. Welch, “The
 * generalization of ‘Student’s’ problem when several different population variances are involved”, Biometrika 34, 1947;
 * degrees of freedom by Satterthwaite). Null where a side has fewer than two values, or neither side varies.
 */
export function welch(a: Sample, b: Sample, confidence = 0.95): MeanDifference | null {
  const [ofA, ofB] = [a.variance / a.n, b.variance / b.n];
  const square = ofA + ofB;
  if (!(square > 0)) return null;
  const error = Math.sqrt(square);
  const degrees = square ** 2 / (ofA ** 2 / (a.n - 1) + ofB ** 2 / (b.n - 1));
  const difference = a.mean - b.mean;
  const half = studentQuantile(1 - confidence, degrees) * error;
  const t = difference / error;
  return {
    difference,
    low: difference - half,
    high: difference + half,
    t,
    degrees,
    p: studentTail(t, degrees),
  };
}
