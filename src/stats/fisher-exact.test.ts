import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherExact } from './fisher-exact';

/** n over k in whole numbers of any size. */
function choose(n: number, k: number): bigint {
  let value = 1n;
  for (let i = 1; i <= k; i++) value = (value * BigInt(n - k + i)) / BigInt(i);
  return value;
}

/** The test by its definition, in whole numbers: how many ways there are for each table. */
function counted(a: number, n: number, b: number, m: number): number {
  const ways = (part: number) =>
    part > n || a + b - part > m ? 0n : choose(n, part) * choose(m, a + b - part);
  const found = ways(a);
  let rare = 0n;
  for (let part = 0; part <= a + b; part++) if (ways(part) <= found) rare += ways(part);
  return Number((rare * 10n ** 15n) / choose(n + m, a + b)) / 1e15;
}

const p = (a: number, n: number, b: number, m: number) =>
  fisherExact({ part: a, all: n }, { part: b, all: m });

describe('Fisher’s exact test', () => {
  it('gives the published p-values', () => {
    // The lady tasting tea, and criminal twins by whether they are alike (R's examples of `fisher.test`).
    expect(p(3, 4, 1, 4)).toBeCloseTo(0.4857143, 7);
    expect(p(2, 17, 10, 13)).toBeCloseTo(0.0005367241, 10);
  });

  it('counts the tables that are no likelier than the one found', () => {
    const size = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(size, size, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), (n, m, share, some) => {
        const [a, b] = [Math.round(share * n), Math.min(m, some)];
        expect(p(a, n, b, m)).toBeCloseTo(counted(a, n, b, m), 10);
        expect(p(b, m, a, n)).toBeCloseTo(p(a, n, b, m), 10);
        expect(p(n - a, n, m - b, m)).toBeCloseTo(p(a, n, b, m), 10);
      }),
    );
  });

  it('is right and never above its level for 25 of 2,000, and holds for tens of thousands', () => {
    expect(p(3, 25, 60, 2000)).toBeCloseTo(counted(3, 25, 60, 2000), 10);
    expect(p(0, 25, 0, 2000)).toBe(1);
    expect(p(25, 25, 2000, 2000)).toBe(1);
    expect(p(0, 30_000, 30_000, 30_000)).toBe(0);
    expect(p(15_000, 30_000, 15_000, 30_000)).toBeCloseTo(1, 10);
    expect(p(15_000, 30_000, 15_400, 30_000)).toBeCloseTo(0.00109, 4);
  });
});
