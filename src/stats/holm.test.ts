import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holm } from './holm';

/** R's p.adjust(p, "holm"), in plain loops: the largest of (m − j + 1) p over all smaller p-values. */
function adjusted(pValues: readonly number[]): number[] {
  const sorted = pValues.toSorted((a, b) => a - b);
  return pValues.map((p) =>
    Math.min(1, Math.max(...sorted.slice(0, sorted.indexOf(p) + 1).map((q, j) => (sorted.length - j) * q))),
  );
}

describe('holm', () => {
  it('rejects step by step, each at the level that those left ask for', () => {
    const steps = holm([0.04, 0.001, 0.02]);
    expect(steps.map(({ rejected }) => rejected)).toEqual([true, true, true]);
    expect(steps.map(({ level }) => level)).toEqual([0.05, 0.05 / 3, 0.025]);
  });

  it('stops at the first that is not rejected', () => {
    const steps = holm([0.03, 0.01, 0.026]);
    expect(steps.map(({ rejected }) => rejected)).toEqual([false, true, false]);
    expect(steps.map(({ level }) => level)).toEqual([0.025, 0.05 / 3, 0.025]);
    expect(holm([])).toEqual([]);
  });

  it('rejects what the adjusted p-values reject', () => {
    const some = fc.uniqueArray(fc.double({ min: 0, max: 0.1, noNaN: true }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(some, (pValues) => {
        const expected = adjusted(pValues).map((p) => p < 0.05);
        expect(holm(pValues).map(({ rejected }) => rejected)).toEqual(expected);
      }),
    );
  });
});
