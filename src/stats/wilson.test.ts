import { expect, it } from 'vitest';
import { jointConfidence, wilsonInterval } from './wilson';

it('gives Wilson’s interval', () => {
  const { low, high } = wilsonInterval(10, 100);
  expect(low).toBeCloseTo(0.0552291, 6);
  expect(high).toBeCloseTo(0.1743657, 6);
});

it('stays between 0 and 1', () => {
  expect(wilsonInterval(0, 20).low).toBe(0);
  expect(wilsonInterval(20, 20).high).toBe(1);
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
});

it('widens with confidence and narrows with trials', () => {
  expect(wilsonInterval(10, 100, 0.99).low).toBeLessThan(wilsonInterval(10, 100, 0.95).low);
  expect(wilsonInterval(100, 1000).low).toBeGreaterThan(wilsonInterval(10, 100).low);
});

it('shares the error among several intervals', () => {
  expect(jointConfidence(0.95, 50)).toBeCloseTo(0.999, 12);
  expect(jointConfidence(0.95, 0)).toBe(0.95);
});
