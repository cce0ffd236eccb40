import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FARTHEST, published, publishedFigure, publishedOnScale, publishedShare } from './publishing';

const threshold = fc.integer({ min: 2, max: 100 });
const count = fc.integer({ min: 0, max: 100_000 });

it.each([
  [0, 0, 0],
  [3172, 0, 3172],
  [0, 5, 0],
  [4, 5, 0],
  [5, 5, 5],
  [7, 5, 5],
  [8, 5, 10],
  [1234, 10, 1230],
  [1235, 10, 1240],
])('publishes %d under a threshold of %d as %d', (value, under, expected) => {
  expect(published(value, under)).toBe(expected);
});

it('publishes no count between nothing and the threshold, nor one that is far off', () => {
  fc.assert(
    fc.property(count, threshold, (value, under) => {
      const said = published(value, under);
      expect(said % under).toBe(0);
      if (value >= under) {
        expect(said).toBeGreaterThanOrEqual(under);
        expect(Math.abs(said - value)).toBeLessThanOrEqual(under / 2);
      } else expect(said).toBe(0);
    }),
  );
});

it('publishes a share as the quotient of two published counts', () => {
  fc.assert(
    fc.property(count, count, threshold, (a, b, under) => {
      const [part, all] = a < b ? [a, b] : [b, a];
      if (all < under) return;
      const said = publishedShare(part / all, all, under);
      const parts = said * published(all, under);
      expect(parts / under).toBeCloseTo(Math.round(parts / under), 6);
      expect(said).toBeLessThanOrEqual(1);
      if (part < under) expect(said).toBe(0);
    }),
  );
  expect(publishedShare(0.37, 100, 5)).toBe(0.35);
  expect(publishedShare(-0.37, 100, 5)).toBe(-0.35);
});

it('keeps larger figures larger, and none finer than the threshold’s learners could move it', () => {
  const figure = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(figure, figure, threshold, count, (a, b, under, behind) => {
      if (behind < under) return;
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((each) =>
        publishedFigure(each, behind, under),
      );
      if (low !== null) {
        expect(low).toBeGreaterThan(0);
        expect(Math.abs(low - Math.min(a, b))).toBeLessThanOrEqual(FARTHEST * low * (1 + 1e-6));
        if (high !== null) expect(low).toBeLessThanOrEqual(high);
      }
      const [above, below] = [publishedFigure(a, behind, under), publishedFigure(-a, behind, under)];
      if (above !== null && below !== null) expect(below).toBeCloseTo(-above, -Math.log10(a) - 1);
    }),
  );
  expect(publishedFigure(12.345, 10_000, 5)).toBe(12.3);
  expect(publishedFigure(12.345, 50, 5)).toBe(12);
  expect(publishedFigure(12.345, 20, 5)).toBeNull();
  expect(publishedFigure(0.43, 40, 10)).toBeNull();
  expect(publishedFigure(0.43, 40, 10, 1)).toBe(0.45);
  expect(publishedFigure(0, 20, 5)).toBe(0);
  expect(publishedOnScale(0.123, 50, 5)).toBe(0.1);
  expect(publishedOnScale(0.76, 42, 10)).toBeNull();
  expect(publishedOnScale(-0.96, 100, 5)).toBe(-0.95);
});
