import { mean } from '@/stats/summary';
import { tensorDesign } from '../logistic/design';
import { type FitOptions, fitLogistic, sigmoid } from '../logistic/newton';
import { columnOf, type Samples } from '../samples';

/** A logistic regression on standardised columns. */
export interface LinearFit {
  readonly means: Float64Array;
  /** Population standard deviations; 0 for a column that is constant, whose coefficient is 0. */
  readonly scales: Float64Array;
  readonly coefficients: Float64Array;
  /** NaN for columns that are constant. */
  readonly standardErrors: Float64Array;
  readonly intercept: number;
  readonly interceptError: number;
}

export interface LinearOptions extends Pick<FitOptions, 'signal' | 'onStep'> {
  /** The weight of the penalty ½·Σβ² on the standardised coefficients; more than 0. */
  readonly penalty: number;
  /** Whether those to whom it happened and those to whom it did not count for as much in all. */
  readonly balanced: boolean;
}

interface Scaling {
  readonly means: Float64Array;
  readonly scales: Float64Array;
}

function scalingOf(samples: Samples): Scaling {
  const means = new Float64Array(samples.columns);
  const scales = new Float64Array(samples.columns);
  for (let j = 0; j < samples.columns; j++) {
    const column = columnOf(samples, j);
    means[j] = mean(column);
    if (column.every((value) => value === column[0])) continue;
    scales[j] = Math.sqrt(column.reduce((sum, value) => sum + (value - means[j]) ** 2, 0) / column.length);
  }
  return { means, scales };
}

/** A column of ones, and the columns that vary, standardised; row by row. */
function designMatrix({ values, columns }: Samples, { means, scales }: Scaling, varying: readonly number[]) {
  const rows = values.length / columns;
  const width = varying.length + 1;
  const matrix = new Float64Array(rows * width);
  for (let row = 0; row < rows; row++) {
    matrix[row * width] = 1;
    varying.forEach((j, place) => {
      matrix[row * width + place + 1] = (values[row * columns + j] - means[j]) / scales[j];
    });
  }
  return matrix;
}

/** n/(2·n₁) for those to whom it happened, n/(2·n₀) for the others. */
function balancedWeights(happened: Uint8Array): Float64Array {
  const positives = happened.reduce((sum, is) => sum + is, 0);
  const half = happened.length / 2;
  return Float64Array.from(happened, (is) => half / (is === 1 ? positives : happened.length - positives));
}

/**
 * Fits a logistic regression by TensorFlow.js, each column standardised and its coefficient penalised, the intercept not.
 * Null where the fit does not converge; throws where it is cancelled. Some of the samples must have happened and some not.
 */
export async function fitLinear(samples: Samples, options: LinearOptions): Promise<LinearFit | null> {
  const { penalty, balanced, signal, onStep } = options;
  const scaling = scalingOf(samples);
  const varying = [...scaling.scales.keys()].filter((j) => scaling.scales[j] > 0);
  const design = await tensorDesign(designMatrix(samples, scaling, varying), varying.length + 1);
  try {
    const penalties = new Float64Array(design.columns).fill(penalty, 1);
    const fit = await fitLogistic(design, samples.happened, {
      penalties,
      ...(balanced && { weights: balancedWeights(samples.happened) }),
      ...(signal && { signal }),
      ...(onStep && { onStep }),
    });
    if (!fit) return null;
    const coefficients = new Float64Array(samples.columns);
    const standardErrors = new Float64Array(samples.columns).fill(Number.NaN);
    varying.forEach((j, place) => {
      coefficients[j] = fit.coefficients[place + 1];
      standardErrors[j] = fit.standardErrors[place + 1];
    });
    const [intercept, interceptError] = [fit.coefficients[0], fit.standardErrors[0]];
    return { ...scaling, coefficients, standardErrors, intercept, interceptError };
  } finally {
    design.dispose();
  }
}

/** The probability for each of some rows of numbers. */
export function linearProbabilities(
  {
    means,
    scales,
    coefficients,
    intercept,
  }: Pick<LinearFit, 'means' | 'scales' | 'coefficients' | 'intercept'>,
  values: Float64Array,
): Float64Array {
  const width = coefficients.length;
  return Float64Array.from({ length: values.length / width }, (_, row) => {
    let z = intercept;
    for (let j = 0; j < width; j++) {
      if (scales[j] > 0) z += (coefficients[j] * (values[row * width + j] - means[j])) / scales[j];
    }
    return sigmoid(z);
  });
}
