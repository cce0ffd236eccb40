/** Lanczos' coefficients for g = 7 and nine terms, as Paul Godfrey computed them (2001): relative error below 1e-13. */
const G = 7;
const COEFFICIENTS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** The natural logarithm of Γ, from a half on (C. Lanczos, "A precision approximation of the gamma function", 1964). */
export function logGamma(value: number): number {
  const x = value - 1;
  const base = x + G + 0.5;
  const series = COEFFICIENTS.reduce((sum, each, i) => (i === 0 ? each : sum + each / (x + i)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(base) - base + Math.log(series);
}
