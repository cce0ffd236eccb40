import { expect, it } from 'vitest';
import { criticalValue, normalQuantile } from './normal-quantile';

it.each([
  [0.5, 0],
  [0.975, 1.959963985],
  [0.025, -1.959963985],
  [0.9995, 3.290526731],
  [0.001, -3.090232306],
])('knows the quantile at %f', (probability, quantile) => {
  expect(normalQuantile(probability)).toBeCloseTo(quantile, 7);
});

it('has none outside 0 to 1', () => {
  expect(normalQuantile(0)).toBeNaN();
  expect(normalQuantile(1.5)).toBeNaN();
});

it('leaves as much beyond the critical value on either side', () => {
  expect(criticalValue(0.95)).toBeCloseTo(1.959963985, 7);
  expect(criticalValue(0.5)).toBeCloseTo(0.67448975, 7);
});
