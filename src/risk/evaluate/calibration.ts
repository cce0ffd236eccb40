import { type Interval, wilsonInterval } from '@/stats/wilson';
import { fromHighest } from './ranking';

/** Learners whose probabilities are neighbours, and what became of them. */
export interface CalibrationBin {
  readonly learners: number;
  readonly happened: number;
  readonly lowest: number;
  readonly highest: number;
  /** The mean of their probabilities. */
  readonly predicted: number;
  readonly observed: number;
  /** Wilson's 95 % interval of the observed share. */
  readonly interval: Interval;
}

const BINS = 10;

/**
 * Ten bins with as many learners each, from the lowest probabilities; learners of one probability stay together, in the bin where
 * the first of them belongs, so that bins differ in size where many are equal, and may be fewer.
 */
export function calibrationBins(probabilities: Float64Array, happened: Uint8Array): CalibrationBin[] {
  const order = fromHighest(probabilities).reverse();
  const members: number[][] = Array.from({ length: BINS }, () => []);
  let bin = 0;
  order.forEach((row, place) => {
    const another = place === 0 || probabilities[row] !== probabilities[order[place - 1]];
    if (another) bin = Math.floor((BINS * place) / order.length);
    members[bin].push(row);
  });
  return members.filter((rows) => rows.length > 0).map((rows) => binOf(rows, probabilities, happened));
}

function binOf(rows: readonly number[], probabilities: Float64Array, happened: Uint8Array): CalibrationBin {
  const learners = rows.length;
  const count = rows.reduce((sum, row) => sum + happened[row], 0);
  return {
    learners,
    happened: count,
    lowest: probabilities[rows[0]],
    highest: probabilities[rows[learners - 1]],
    predicted: rows.reduce((sum, row) => sum + probabilities[row], 0) / learners,
    observed: count / learners,
    interval: wilsonInterval(count, learners),
  };
}
