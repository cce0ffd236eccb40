import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlation, mean, median } from './summary';

describe('mean', () => {
  it('is the sum over the count', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean(Float64Array.of(-4, 1))).toBe(-1.5);
    expect(mean([])).toBeNaN();
  });
});

describe('median', () => {
  it.each([
    [[5], 5],
    [[9, 1], 5],
    [[10, 9, 1], 9],
    [[10, 9, 1, 2], 5.5],
    [[-1, -10, 3], -1],
    [[1, 100, 2, 2], 2],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('leaves its input as it was', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it('of nothing is not a number', () => {
    expect(median([])).toBeNaN();
  });

  it('has as many values below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const middle = median(values);
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(below).toBeLessThanOrEqual(values.length / 2);
        expect(above).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});

describe('correlation', () => {
  it('is 1 or −1 on a line and 0 where there is none', () => {
    expect(correlation([1, 2, 3], [10, 20, 30])).toBeCloseTo(1, 14);
    expect(correlation([1, 2, 3], [5, 3, 1])).toBeCloseTo(-1, 14);
    expect(correlation([-1, 0, 1], [1, 0, 1])).toBe(0);
  });

  it('is the covariance over the root of both variances', () => {
    // Deviations −1.5 −0.5 0.5 1.5 and −2 0 −1 3: products add up to 7, squares to 5 and 14.
    expect(correlation([1, 2, 3, 4], [1, 3, 2, 6])).toBeCloseTo(7 / Math.sqrt(70), 14);
  });

  it('of right answers and equal shares is the phi coefficient', () => {
    // A fourfold table 30, 10, 10, 30: phi = (30·30 − 10·10) / 40².
    const x = [...Array(40).fill(1), ...Array(40).fill(0)];
    const y = [...Array(30).fill(1), ...Array(10).fill(0), ...Array(10).fill(1), ...Array(30).fill(0)];
    expect(correlation(x, y)).toBeCloseTo(0.5, 14);
  });

  it('is not a number for fewer than two pairs or where a side does not vary', () => {
    expect(correlation([], [])).toBeNaN();
    expect(correlation([1], [2])).toBeNaN();
    expect(correlation([1, 2], [3, 3])).toBeNaN();
    expect(correlation([4, 4], [1, 2])).toBeNaN();
  });

  it('is not a number where a side does not vary although its mean is rounded', () => {
    expect(mean([0.2, 0.2, 0.2])).not.toBe(0.2);
    expect(correlation([0, 1, 1], [0.2, 0.2, 0.2])).toBeNaN();
    expect(correlation([0.2, 0.2, 0.2], [0, 1, 1])).toBeNaN();
  });
});
