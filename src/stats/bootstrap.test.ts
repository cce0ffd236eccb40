import { expect, it } from 'vitest';
import { seededUniform } from './binomial-draw';
import { bootstrapIntervals, resampler } from './bootstrap';

it.each([
  ['one by one', [1, 7, 2]],
  ['by kind', [10, 70, 20]],
])('draws as many as there are, each kind as often as it deserves, %s', (_, counts) => {
  const resample = resampler(counts, seededUniform(3));
  const all = counts.reduce((sum, count) => sum + count, 0);
  const out = new Float64Array(3);
  const sums = [0, 0, 0];
  let squares = 0;
  for (let i = 0; i < 4000; i++) {
    resample(out);
    expect(out[0] + out[1] + out[2]).toBe(all);
    out.forEach((count, kind) => {
      sums[kind] += count / 4000;
    });
    squares += (out[1] - 0.7 * all) ** 2 / 4000;
  }
  for (const [kind, share] of [0.1, 0.7, 0.2].entries()) {
    expect(Math.abs(sums[kind] - share * all)).toBeLessThan(0.35 * Math.sqrt(all / 100));
  }
  expect(squares / (all * 0.21)).toBeCloseTo(1, 0.7);
});

it('gives nearly the normal interval of a share, the same every time', () => {
  const share = (counts: ArrayLike<number>) => ({ share: counts[1] / (counts[0] + counts[1]) });
  const once = bootstrapIntervals([600, 400], share, 5);
  expect(bootstrapIntervals([600, 400], share, 5)).toEqual(once);
  const half = 1.96 * Math.sqrt((0.4 * 0.6) / 1000);
  expect(once.share?.low).toBeCloseTo(0.4 - half, 2);
  expect(once.share?.high).toBeCloseTo(0.4 + half, 2);
});

it('has no interval where the figure is seldom known', () => {
  const figure = (counts: ArrayLike<number>) => ({ odd: counts[0] > 0 ? 1 : Number.NaN });
  expect(bootstrapIntervals([1, 5], figure, 5).odd).toBeUndefined();
});
