import { expect, it } from 'vitest';
import { bootstrapIntervals, resample } from './bootstrap';
import { seededUniform } from './seeded-uniform';

it('draws as many as there are, each with the mean and variance of a draw with replacement', () => {
  const weights = new Uint16Array(5);
  const uniform = seededUniform(3);
  const sums = new Float64Array(5);
  let squares = 0;
  for (let draw = 0; draw < 8000; draw++) {
    resample(weights, uniform);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(5);
    weights.forEach((weight, place) => {
      sums[place] += weight / 8000;
    });
    squares += (weights[2] - 1) ** 2 / 8000;
  }
  for (const mean of sums) expect(Math.abs(mean - 1)).toBeLessThan(0.05);
  expect(Math.abs(squares - 0.8)).toBeLessThan(0.06);
});

/** The share of the first so many observations, of which 400 are ones. */
const shareOf = (size: number) => (weights: Uint16Array) => {
  let ones = 0;
  let all = 0;
  for (let place = 0; place < size; place++) {
    all += weights[place];
    if (place < 400) ones += weights[place];
  }
  return { share: ones / all };
};
const shares = [shareOf(1000), shareOf(500)];

it('gives nearly the normal interval of a share, of each thing its own, the same every time', () => {
  const once = bootstrapIntervals(1000, shares, 5);
  expect(bootstrapIntervals(1000, shares, 5)).toEqual(once);
  for (const [thing, [share, size]] of [
    [0.4, 1000],
    [0.8, 500],
  ].entries()) {
    const half = 1.96 * Math.sqrt((share * (1 - share)) / size);
    expect(once[thing].share?.low).toBeCloseTo(share - half, 2);
    expect(once[thing].share?.high).toBeCloseTo(share + half, 2);
  }
});

it('has no interval where the figure is seldom known', () => {
  const figures = (weights: Uint16Array) => ({ odd: weights[0] > 0 ? 1 : Number.NaN, even: 1 });
  expect(bootstrapIntervals(6, [figures], 5)).toEqual([{ even: { low: 1, high: 1 } }]);
});
