import { describe, expect, it } from 'vitest';
import { chiSquareTail, twoSidedTail } from './chi-square';

describe('chiSquareTail', () => {
  it.each([
    [3.841458820694124, 1, 0.05],
    [6.634896601021213, 1, 0.01],
    [10.827566170662733, 1, 0.001],
    [5.991464547107979, 2, 0.05],
    [7.814727903251179, 3, 0.05],
    [11.070497693516351, 5, 0.05],
    [18.307038053275146, 10, 0.05],
    [0.004, 1, 0.949571],
  ])('gives the tables’ probability of %f with %i degrees of freedom', (value, degrees, probability) => {
    expect(chiSquareTail(value, degrees)).toBeCloseTo(probability, 6);
  });

  it('is e to the power of minus a half of it for two degrees, far out as well', () => {
    for (const value of [0.01, 1, 3.9, 4.1, 20, 300])
      expect(chiSquareTail(value, 2) / Math.exp(-value / 2)).toBeCloseTo(1, 10);
  });

  it('is what a Poisson count stays below, for many degrees as well', () => {
    const [half, mean] = [250, 260];
    let term = Math.exp(-mean);
    let below = 0;
    for (let count = 0; count < half; count++) {
      below += term;
      term *= mean / (count + 1);
    }
    expect(chiSquareTail(2 * mean, 2 * half)).toBeCloseTo(below, 10);
    expect(chiSquareTail(2 * half - 60, 2 * half)).toBeGreaterThan(chiSquareTail(2 * half, 2 * half));
  });

  it('is certain of nothing and less', () => {
    expect(chiSquareTail(0, 1)).toBe(1);
    expect(chiSquareTail(Number.NaN, 1)).toBe(1);
  });
});

it('knows the normal distribution’s usual limits', () => {
  expect(twoSidedTail(1.959963984540054)).toBeCloseTo(0.05, 10);
  expect(twoSidedTail(-2.575829303548901)).toBeCloseTo(0.01, 10);
});
