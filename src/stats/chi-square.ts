import { logGamma } from './log-gamma';

const PRECISION = 1e-15;
const MOST_TERMS = 1000;

/** What stands before either function's series: xᵃ e⁻ˣ / Γ(a). */
const front = (a: number, x: number) => Math.exp(a * Math.log(x) - x - logGamma(a));

/** The lower regularised incomplete gamma function by its series (Abramowitz and Stegun, 6.5.29). */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < MOST_TERMS && term > sum * PRECISION; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * front(a, x);
}

/** The upper one by its continued fraction (Abramowitz and Stegun, 6.5.31), evaluated as by Lentz. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < MOST_TERMS; n++) {
    const factor = -n * (n - a);
    b += 2;
    d = 1 / (factor * d + b);
    c = b + factor / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < PRECISION) break;
  }
  return value * front(a, x);
}

/** The probability that chi-square with so many degrees of freedom is as large as this or larger. */
export function chiSquareTail(value: number, degrees: number): number {
  if (!(value > 0)) return 1;
  const [a, x] = [degrees / 2, value / 2];
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x);
}

/** The probability that a standard normal value is as far from zero as this or further, on either side. */
export function twoSidedTail(z: number): number {
  return chiSquareTail(z * z, 1);
}
