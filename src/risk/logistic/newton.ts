import { breathe } from '@/pace/breathe';
import { cholesky, inverseDiagonal, solve } from '@/stats/cholesky';
import type { Design } from './design';

/** The maximum of a penalised likelihood. */
export interface Fit {
  readonly coefficients: Float64Array;
  /** Square roots of the diagonal of the inverse of the objective's second derivatives at the maximum. */
  readonly standardErrors: Float64Array;
  readonly iterations: number;
}

export interface FitOptions {
  /** The weight λ of the penalty on each coefficient; 0 for those that are not penalised. */
  readonly penalties: Float64Array;
  /** How much each row counts; 1 where absent. */
  readonly weights?: Float64Array;
  readonly signal?: AbortSignal;
  /** After each step: how many have been made, and by how much the last one moved. */
  readonly onStep?: (iterations: number, moved: number) => void;
}

const MOST_STEPS = 100;
const MOST_HALVINGS = 40;
const TOLERANCE = 1e-7;
/** A step that promises to lower the objective by less, for each row, is the last. */
const LEAST_GAIN = 1e-12;
/** So small a gain that no longer falls is the noise of single precision. */
const NOISE_GAIN = 1e-4;
/** By what share of itself the objective may seem to rise, single precision being what it is. */
const NOISE = 1e-6;

/** ln(1 + eᶻ) without overflow. */
function softplus(z: number): number {
  return z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z));
}

/** 1/(1 + e^−z) without overflow. */
export function sigmoid(z: number): number {
  return z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z));
}

/**
 * Minimises Σ wᵢ·(ln(1 + e^zᵢ) − yᵢzᵢ) + ½ Σ λⱼβⱼ², z = Xβ, by Newton's method with step halving: the objective of
 * scikit-learn's `LogisticRegression` with λ = 1/C and none on the intercept. Null where there is no maximum to be found;
 * throws where it is cancelled.
 */
export async function fitLogistic(design: Design, y: Uint8Array, options: FitOptions): Promise<Fit | null> {
  const { penalties, weights = new Float64Array(design.rows).fill(1), signal, onStep } = options;
  const { rows, columns } = design;
  const objective = (z: Float64Array, beta: Float64Array) => {
    let sum = 0;
    for (let i = 0; i < rows; i++) sum += weights[i] * (softplus(z[i]) - y[i] * z[i]);
    for (let j = 0; j < columns; j++) sum += 0.5 * penalties[j] * beta[j] ** 2;
    return sum;
  };
  let beta: Float64Array = new Float64Array(columns);
  let z = design.times(beta);
  let value = objective(z, beta);
  const residual = new Float64Array(rows);
  const curvature = new Float64Array(rows);
  let lastGain = Number.POSITIVE_INFINITY;

  for (let iteration = 1; iteration <= MOST_STEPS; iteration++) {
    await breathe();
    signal?.throwIfAborted();
    for (let i = 0; i < rows; i++) {
      const p = sigmoid(z[i]);
      residual[i] = weights[i] * (p - y[i]);
      curvature[i] = weights[i] * p * (1 - p);
    }
    const gradient = design.transposedTimes(residual);
    const hessian = design.weightedGram(curvature);
    for (let j = 0; j < columns; j++) {
      gradient[j] += penalties[j] * beta[j];
      hessian[j * columns + j] += penalties[j];
    }
    const factor = cholesky(hessian, columns);
    if (!factor) return null;
    const direction = solve(factor, gradient);
    const gain = direction.reduce((sum, d, j) => sum + 0.5 * d * gradient[j], 0);
    let step = 1;
    let moved = 0;
    for (let halving = 0; ; halving++) {
      const next = beta.map((b, j) => b - step * direction[j]);
      const nextZ = design.times(next);
      const nextValue = objective(nextZ, next);
      if (nextValue <= value + NOISE * (1 + value)) {
        moved = direction.reduce((most, d) => Math.max(most, Math.abs(step * d)), 0);
        beta = next;
        z = nextZ;
        value = nextValue;
        break;
      }
      if (halving === MOST_HALVINGS) return null;
      step /= 2;
    }
    onStep?.(iteration, moved);
    const settled = gain < LEAST_GAIN * rows || (gain < NOISE_GAIN && gain >= lastGain);
    lastGain = gain;
    if (moved < TOLERANCE || settled) {
      return {
        coefficients: beta,
        standardErrors: inverseDiagonal(factor).map(Math.sqrt),
        iterations: iteration,
      };
    }
  }
  return null;
}
