/** Uniform on [0, 1), from a seed. */
export type Uniform = () => number;

/** A seeded stream of uniform numbers: mulberry32 (Tommy Ettinger, 2017), good enough for resampling. */
export function seededUniform(seed: number): Uniform {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** From this expected number on, rejection is faster than inversion. */
const REJECTION_FROM = 10;

/** A draw from the binomial distribution, exact for any number of trials. */
export function drawBinomial(trials: number, probability: number, uniform: Uniform): number {
  if (trials <= 0 || probability <= 0) return 0;
  if (probability >= 1) return trials;
  if (probability > 0.5) return trials - drawBinomial(trials, 1 - probability, uniform);
  return trials * probability < REJECTION_FROM
    ? byInversion(trials, probability, uniform)
    : byRejection(trials, probability, uniform);
}

/** Walks up the distribution function. */
function byInversion(trials: number, probability: number, uniform: Uniform): number {
  const odds = probability / (1 - probability);
  let mass = (1 - probability) ** trials;
  let left = uniform();
  let successes = 0;
  while (left > mass && successes < trials) {
    left -= mass;
    mass *= (odds * (trials - successes)) / (successes + 1);
    successes++;
  }
  return successes;
}

/** Transformed rejection (algorithm BTRS of W. Hörmann, "The generation of binomial random variates", 1993). */
function byRejection(trials: number, probability: number, uniform: Uniform): number {
  const spread = Math.sqrt(trials * probability * (1 - probability));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * probability;
  const centre = trials * probability + 0.5;
  const accept = 0.92 - 4.2 / b;
  const odds = probability / (1 - probability);
  const alpha = (2.83 + 5.1 / b) * spread;
  const mode = Math.floor((trials + 1) * probability);
  for (;;) {
    const u = uniform() - 0.5;
    const v = uniform();
    const margin = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / margin + b) * u + centre);
    if (margin >= 0.07 && v <= accept) return k;
    if (k < 0 || k > trials) continue;
    const bound =
      (mode + 0.5) * Math.log((mode + 1) / (odds * (trials - mode + 1))) +
      (trials + 1) * Math.log((trials - mode + 1) / (trials - k + 1)) +
      (k + 0.5) * Math.log((odds * (trials - k + 1)) / (k + 1)) +
      stirlingTail(mode) +
      stirlingTail(trials - mode) -
      stirlingTail(k) -
      stirlingTail(trials - k);
    if (Math.log((v * alpha) / (a / (margin * margin) + b)) <= bound) return k;
  }
}

/** What Stirling's formula lacks to log k!. */
function stirlingTail(k: number): number {
  const next = k + 1;
  const square = next * next;
  return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / next;
}
