import { describe, expect, it } from 'vitest';
import { drawBinomial, seededUniform } from './binomial-draw';

const DRAWS = 40_000;

/** The distribution function by adding up probabilities. */
function atMost(successes: number, trials: number, p: number): number {
  let mass = (1 - p) ** trials;
  let sum = 0;
  for (let k = 0; k <= successes; k++) {
    sum += mass;
    mass *= ((trials - k) / (k + 1)) * (p / (1 - p));
  }
  return sum;
}

describe.each([
  [12, 0.2],
  [40, 0.9],
  [60, 0.3],
  [400, 0.6],
])('%i trials at %f', (trials, p) => {
  it('follows the binomial distribution', () => {
    const uniform = seededUniform(7);
    const draws = Array.from({ length: DRAWS }, () => drawBinomial(trials, p, uniform));
    const middle = Math.round(trials * p);
    for (const k of [middle - 2, middle - 1, middle, middle + 1, middle + 2]) {
      const expected = atMost(k, trials, p);
      const found = draws.filter((draw) => draw <= k).length / DRAWS;
      expect(Math.abs(found - expected)).toBeLessThan(
        4.5 * Math.sqrt((expected * (1 - expected)) / DRAWS) + 1e-9,
      );
    }
  });
});

it('knows certainty', () => {
  const uniform = seededUniform(1);
  expect([drawBinomial(9, 0, uniform), drawBinomial(9, 1, uniform), drawBinomial(0, 0.5, uniform)]).toEqual([
    0, 9, 0,
  ]);
});
