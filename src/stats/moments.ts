export interface Moments {
  readonly mean: number;
  /** With n − 1. */
  readonly variance: number;
  readonly skewness: number;
  /** Excess kurtosis: 0 for a normal distribution. */
  readonly kurtosis: number;
}

/**
 * Mean, variance, skewness and kurtosis of values that occur so often, from Fisher's k statistics (k₃ / k₂^1.5 and k₄ / k₂²),
 * as Moodle's quiz statistics have them (MoodleDocs, "Quiz statistics calculations"). NaN where there are too few values or
 * they do not vary.
 */
export function moments(values: ArrayLike<number>, counts: ArrayLike<number>): Moments {
  let n = 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    n += counts[i];
    sum += counts[i] * values[i];
  }
  const mean = sum / n;
  let two = 0;
  let three = 0;
  let four = 0;
  for (let i = 0; i < values.length; i++) {
    const square = (values[i] - mean) ** 2;
    two += counts[i] * square;
    three += counts[i] * square * (values[i] - mean);
    four += counts[i] * square * square;
  }
  const variance = n > 1 ? two / (n - 1) : Number.NaN;
  const varies = variance > 1e-12;
  const k3 = (n * three) / ((n - 1) * (n - 2));
  const k4 = (n * (n + 1) * four - 3 * (n - 1) * two * two) / ((n - 1) * (n - 2) * (n - 3));
  return {
    mean,
    variance,
    skewness: varies && n > 2 ? k3 / variance ** 1.5 : Number.NaN,
    kurtosis: varies && n > 3 ? k4 / (variance * variance) : Number.NaN,
  };
}
