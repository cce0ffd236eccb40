import { expect, it } from 'vitest';
import { correlation } from '@/stats/summary';
import { itemOf } from './item';

/** The figures of learners who count once each, or as often as told. */
const figures = (
  right: readonly number[],
  rest: readonly number[],
  weights: readonly number[] = right.map(() => 1),
) => {
  const learners = right.map((_, learner) => learner);
  return itemOf(learners, right, Float64Array.from(rest)).figures(Uint16Array.from(weights));
};

/** Covariances term by term, as MoodleDocs write them. */
function efficiency(right: readonly number[], rest: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
  const covariance = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, each, i) => sum + (each - mean(x)) * (y[i] - mean(y)), 0) / (x.length - 1);
  const sorted = (list: readonly number[]) => list.toSorted((a, b) => a - b);
  return covariance(right, rest) / covariance(sorted(right), sorted(rest));
}

const right = [1, 0, 1, 1, 0, 0, 1, 1, 0];
const rest = [0.9, 0.2, 0.4, 0.8, 0.3, 0.6, 0.7, 0.1, 0.5];

it('computes each figure as its plain formula does', () => {
  const found = figures(right, rest);
  expect(found.facility).toBeCloseTo(5 / 9, 12);
  expect(found.standard_deviation).toBeCloseTo(Math.sqrt((5 / 9) * (4 / 9) * (9 / 8)), 12);
  expect(found.discrimination).toBeCloseTo(correlation(right, rest), 12);
  expect(found.discriminative_efficiency).toBeCloseTo(efficiency(right, rest), 12);
  // The best three (0.9, 0.8, 0.7) are all right, of the worst three (0.1, 0.2, 0.3) one.
  expect(found.discrimination_index).toBeCloseTo(1 - 1 / 3, 12);
});

it('counts those level at a third’s edge in proportion', () => {
  // Six learners, thirds of two: above 1 and half of the two at 0.5 who come next, of whom one is right.
  const found = figures([1, 1, 0, 0, 0, 0], [1, 0.5, 0.5, 0, 0, 0]);
  expect(found.discrimination_index).toBeCloseTo((1 + 0.5) / 2, 12);
});

it('does not depend on the learners’ order', () => {
  const order = [4, 8, 0, 3, 2, 7, 1, 6, 5];
  const pick = (list: readonly number[]) => order.map((place) => list[place]);
  expect(figures(pick(right), pick(rest))).toEqual(figures(right, rest));
});

it('leaves those without other questions out of the comparison only', () => {
  const found = figures([...right, 0], [...rest, Number.NaN]);
  expect(found.facility).toBe(0.5);
  expect(found.discrimination).toBeCloseTo(correlation(right, rest), 12);
});

it('compares nothing where all are right', () => {
  const found = figures([1, 1, 1, 1], [0.1, 0.5, 0.7, 1]);
  expect(found.discrimination).toBeNaN();
  expect(found.discrimination_index).toBeNaN();
  expect(found.discriminative_efficiency).toBeNaN();
});

it('counts a learner as often as drawn', () => {
  const weights = [2, 0, 1, 3, 1, 0, 1, 0, 2];
  const repeat = (list: readonly number[]) =>
    list.flatMap((value, learner) => Array.from({ length: weights[learner] }, () => value));
  const drawn = figures(right, rest, weights);
  const plain = figures(repeat(right), repeat(rest));
  for (const name of Object.keys(plain) as (keyof typeof plain)[]) {
    expect(drawn[name]).toBeCloseTo(plain[name], 12);
  }
});
