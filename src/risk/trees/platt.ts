import { sigmoid } from '../logistic/newton';

/** A probability from a score: 1/(1 + e^−(slope·score + intercept)). */
export interface Sigmoid {
  readonly slope: number;
  readonly intercept: number;
}

const MOST_STEPS = 100;
const MOST_HALVINGS = 40;
const TOLERANCE = 1e-10;
/** Keeps the second derivatives positive where the scores do not vary. */
const RIDGE = 1e-12;

/** −Σ t·ln p + (1 − t)·ln(1 − p), by ln(1 + e^z) − t·z. */
function loss(scores: Float64Array, targets: Float64Array, { slope, intercept }: Sigmoid): number {
  return scores.reduce((sum, score, i) => {
    const z = slope * score + intercept;
    return sum + Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - targets[i] * z;
  }, 0);
}

/**
 * Fits a sigmoid to scores and what happened, towards (N₊ + 1)/(N₊ + 2) and 1/(N₋ + 2) in place of 1 and 0 (J. Platt, "Probabilistic
 * outputs for support vector machines", 1999), by Newton's method (H.-T. Lin, C.-J. Lin and R. Weng, Machine Learning
 * 68, 2007).
 */
export function fitSigmoid(scores: Float64Array, happened: Uint8Array): Sigmoid {
  const positives = happened.reduce((sum, is) => sum + is, 0);
  const negatives = happened.length - positives;
  const targets = Float64Array.from(happened, (is) =>
    is === 1 ? (positives + 1) / (positives + 2) : 1 / (negatives + 2),
  );
  let fit: Sigmoid = { slope: 0, intercept: Math.log((positives + 1) / (negatives + 1)) };
  let value = loss(scores, targets, fit);
  for (let iteration = 0; iteration < MOST_STEPS; iteration++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, RIDGE, 0, RIDGE];
    scores.forEach((score, i) => {
      const p = sigmoid(fit.slope * score + fit.intercept);
      const [residual, curvature] = [p - targets[i], p * (1 - p)];
      ga += residual * score;
      gb += residual;
      haa += curvature * score * score;
      hab += curvature * score;
      hbb += curvature;
    });
    const determinant = haa * hbb - hab * hab;
    const da = (hbb * ga - hab * gb) / determinant;
    const db = (haa * gb - hab * ga) / determinant;
    let [step, moved] = [1, 0];
    for (let halving = 0; halving < MOST_HALVINGS; halving++, step /= 2) {
      const next = { slope: fit.slope - step * da, intercept: fit.intercept - step * db };
      const nextValue = loss(scores, targets, next);
      if (nextValue > value) continue;
      [fit, value, moved] = [next, nextValue, step * Math.max(Math.abs(da), Math.abs(db))];
      break;
    }
    if (!(moved > TOLERANCE)) break;
  }
  return fit;
}

/** The probabilities for scores. */
export function sigmoidOf({ slope, intercept }: Sigmoid, scores: Float64Array): Float64Array {
  return scores.map((score) => sigmoid(slope * score + intercept));
}
