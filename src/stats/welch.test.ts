import { describe, expect, it } from 'vitest';
import { cohensD } from './cohens-d';
import { sampleOf, welch } from './welch';

// Student's sleep data (Biometrika 6, 1908), as in R's data set `sleep`.
const drug1 = sampleOf([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]);
const drug2 = sampleOf([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);

describe('Welch’s test', () => {
  it('has the published figures of the sleep data', () => {
    // R's manual, t.test(extra ~ group, data = sleep).
    const test = welch(drug1, drug2);
    expect(drug1.mean).toBeCloseTo(0.75, 10);
    expect(drug2.mean).toBeCloseTo(2.33, 10);
    expect(test?.t).toBeCloseTo(-1.8608, 4);
    expect(test?.degrees).toBeCloseTo(17.776, 3);
    expect(test?.p).toBeCloseTo(0.07939, 5);
    expect(test?.low).toBeCloseTo(-3.3654832, 6);
    expect(test?.high).toBeCloseTo(0.2054832, 6);
  });

  it('has the published figures of fuel and gears', () => {
    // R's data set mtcars, t.test(mpg ~ am): 19 and 13 cars.
    const automatic = sampleOf([
      21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 21.5, 15.5, 15.2,
      13.3, 19.2,
    ]);
    const manual = sampleOf([21, 21, 22.8, 32.4, 30.4, 33.9, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4]);
    const test = welch(automatic, manual);
    expect(test?.t).toBeCloseTo(-3.7671, 4);
    expect(test?.degrees).toBeCloseTo(18.332, 3);
    expect(test?.p).toBeCloseTo(0.001374, 6);
    expect(test?.low).toBeCloseTo(-11.280194, 5);
    expect(test?.high).toBeCloseTo(-3.209684, 5);
  });

  it('turns round with its sides, and is silent where there is nothing to go by', () => {
    expect(welch(drug2, drug1)?.difference).toBeCloseTo(1.58, 10);
    const one = sampleOf([3]);
    const same = sampleOf([1, 1, 1]);
    for (const [a, b] of [
      [one, drug1],
      [drug1, one],
      [sampleOf([]), drug1],
      [same, same],
    ]) {
      expect(welch(a, b)).toBeNull();
      expect(cohensD(a, b)).toBeNull();
    }
    expect(welch(same, drug1)).not.toBeNull();
  });
});

it('Cohen’s d has the published figures', () => {
  // M. Borenstein and others, “Introduction to Meta-Analysis”, 2009, chapter 4.
  const size = cohensD({ n: 50, mean: 103, variance: 5.5 ** 2 }, { n: 50, mean: 100, variance: 4.5 ** 2 });
  expect(size?.d).toBeCloseTo(0.597, 4);
  expect(((size?.high ?? 0) - (size?.low ?? 0)) / (2 * 1.959964)).toBeCloseTo(0.2044, 4);
});
