import { expect, it } from 'vitest';
import { moments } from './moments';

it('agrees with SciPy’s unbiased skewness and kurtosis', () => {
  const { mean, variance, skewness, kurtosis } = moments([0, 1, 2, 3, 5], [1, 2, 3, 1, 1]);
  expect(mean).toBe(2);
  expect(variance).toBeCloseTo(16 / 7, 12);
  expect(skewness).toBeCloseTo(0.992156741649, 9);
  expect(kurtosis).toBeCloseTo(1.6625, 9);
});

it('knows nothing of values that do not vary or are too few', () => {
  expect(moments([4], [9]).skewness).toBeNaN();
  expect(moments([1, 2], [1, 1]).skewness).toBeNaN();
  expect(moments([1, 2], [1, 2]).kurtosis).toBeNaN();
  expect(moments([1], [1]).variance).toBeNaN();
});
