import { describe, expect, it } from 'vitest';
import { normalQuantile } from './normal-quantile';
import { separationLow, separationTail } from './separation';

it('counts the ways to divide: two of all are as far apart', () => {
  expect(separationTail(3, 3)).toBeCloseTo(2 / 20, 14);
  expect(separationTail(2, 5)).toBeCloseTo(2 / 21, 14);
  expect(separationTail(5, 2)).toBeCloseTo(2 / 21, 14);
  expect(separationTail(20, 20)).toBeCloseTo(2 / 137_846_528_820, 20);
  expect(separationTail(1, 1)).toBe(1);
});

describe('the least effect where all are apart', () => {
  it('solves the score equation of the smaller sample', () => {
    for (const [n, m, confidence] of [
      [20, 20, 0.95],
      [25, 2000, 0.95],
      [40, 30, 0.999],
    ]) {
      const effect = (separationLow(n, m, confidence) + 1) / 2;
      const size = Math.min(n, m);
      const z = normalQuantile((1 + confidence) / 2);
      const [q1, q2] = [effect / (2 - effect), (2 * effect * effect) / (1 + effect)];
      // Hanley and McNeil's variance as they wrote it.
      const variance =
        (effect * (1 - effect) + (size - 1) * (q1 - effect ** 2 + q2 - effect ** 2)) / size ** 2;
      expect(1 - effect).toBeCloseTo(z * Math.sqrt(variance), 8);
    }
  });

  it('is nearer to one the more there are, and further the surer it is to be', () => {
    expect(separationLow(200, 200, 0.95)).toBeGreaterThan(separationLow(20, 200, 0.95));
    expect(separationLow(20, 200, 0.999)).toBeLessThan(separationLow(20, 200, 0.95));
    expect(separationLow(20, 20, 0.95)).toBeGreaterThan(0.75);
  });
});
