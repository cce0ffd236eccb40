import { expect, it } from 'vitest';
import { seededUniform } from './seeded-uniform';

it('is the same for a seed, another for another, and even on [0, 1)', () => {
  const [once, again, other] = [7, 7, 8].map(seededUniform);
  const draws = Array.from({ length: 40_000 }, once);
  expect(Array.from({ length: 40_000 }, again)).toEqual(draws);
  expect(other()).not.toBe(draws[0]);
  const tenths = new Int32Array(10);
  for (const draw of draws) tenths[Math.floor(10 * draw)]++;
  // Five standard deviations of a count of 4,000.
  for (const count of tenths) expect(Math.abs(count - 4000)).toBeLessThan(5 * 60);
});
