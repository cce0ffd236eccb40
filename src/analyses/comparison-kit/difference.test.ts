import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Difference, moreDifference, shareDifference } from './difference';
import { differenceFindings } from './findings';
import { ranked } from './ranked';

const subject = (key: string) => ({ key, name: key, what: `do ${key}` });

function shares(key: string, [a, n]: readonly [number, number], [b, m]: readonly [number, number]) {
  const found = shareDifference(
    subject(key),
    { side: 'A', figure: { share: a / n, trials: n } },
    { side: 'B', figure: { share: b / m, trials: m } },
  );
  if (!found) throw new Error('not compared');
  return found;
}

describe('the difference of two shares', () => {
  it('has the interval that Newcombe published, the second less the first', () => {
    const { difference, interval } = shares('x', [48, 80], [56, 70]);
    expect(difference).toBeCloseTo(0.2, 10);
    expect(interval(0.95).low).toBeCloseTo(0.0524, 4);
    expect(interval(0.95).high).toBeCloseTo(0.3339, 4);
  });

  it('has the p-value at which an end of the interval is zero', () => {
    const count = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(count, count, (a, b) => {
        const { p, interval, difference } = shares('x', [a, 40], [b, 50]);
        if (difference === 0) expect(p).toBeCloseTo(1, 6);
        else if (p > 1e-10) {
          const { low, high } = interval(1 - p);
          expect(Math.min(Math.abs(low), Math.abs(high))).toBeLessThan(1e-6);
        }
      }),
    );
  });

  it('is not looked at with fewer than twenty learners on a side', () => {
    const few = { side: 'A', figure: { share: 1, trials: 19 } };
    const many = { side: 'B', figure: { share: 0, trials: 20 } };
    expect(shareDifference(subject('x'), few, many)).toBeNull();
    expect(shareDifference(subject('x'), many, few)).toBeNull();
    expect(shareDifference(subject('x'), many, many)).not.toBeNull();
  });
});

describe('having more', () => {
  const spread = (counts: readonly number[]) => ({ counts, median: 0, text: 'm' });
  const side = (name: string, counts: readonly number[]) => ({ side: name, figure: spread(counts) });

  it('is as often more as less for the same spread, and certain where none overlap', () => {
    const same = moreDifference(subject('x'), side('A', [10, 20]), side('B', [10, 20]));
    expect(same).toMatchObject({ difference: expect.closeTo(0, 12), p: expect.closeTo(1, 12) });
    const apart = moreDifference(subject('x'), side('A', [30, 5, 0]), side('B', [0, 5, 30]));
    expect(apart?.difference).toBeGreaterThan(0.9);
    expect(apart?.interval(0.95).high).toBeLessThanOrEqual(1);
    expect(apart?.p).toBeLessThan(1e-9);
  });

  it('cannot be told where everyone has the same', () => {
    expect(moreDifference(subject('x'), side('A', [30, 0]), side('B', [30, 0]))).toBeNull();
  });
});

describe('ranking', () => {
  const three: readonly Difference[] = [
    shares('small', [100, 1000], [160, 1000]),
    shares('none', [100, 1000], [101, 1000]),
    shares('large', [100, 1000], [400, 1000]),
  ];

  it('puts the largest clear difference first, each at its own level of Holm’s', () => {
    const rows = ranked(three);
    expect(rows.map(({ key, clear }) => [key, clear])).toEqual([
      ['large', true],
      ['small', true],
      ['none', false],
    ]);
    expect(rows[0].low).toBeCloseTo(three[2].interval(1 - 0.05 / 3).low, 10);
    expect(rows[1].low).toBeCloseTo(three[0].interval(1 - 0.05 / 2).low, 10);
    expect(rows[2].low).toBeCloseTo(three[1].interval(0.95).low, 10);
    for (const { clear, low, high } of rows) expect(clear).toBe(low > 0 || high < 0);
  });

  it('asks more of each the more there are', () => {
    const border = shares('border', [100, 1000], [130, 1000]);
    expect(ranked([border])[0].clear).toBe(true);
    const among = [
      border,
      ...Array.from({ length: 30 }, (_, i) => shares(`n${i}`, [100, 1000], [101, 1000])),
    ];
    expect(ranked(among).some(({ clear }) => clear)).toBe(false);
  });

  it('says the clear ones with both figures, or that there are none of how many', () => {
    const [first, second] = differenceFindings(three, 'step');
    expect(first.text).toBe(
      '40.0\u00a0% of 1,000 in B do large, 10.0\u00a0% of 1,000 in A: a difference of 30.0 percentage points (interval 25.6 to 34.3).',
    );
    expect(second.key).toBe('difference-small');
    expect(differenceFindings([three[1]], 'step')[0]).toMatchObject({
      key: 'no-difference',
      text: 'There is no difference beyond chance (1 step compared).',
    });
    expect(differenceFindings([], 'step')).toEqual([]);
    expect(differenceFindings(three, 'step', 1).at(-1)?.text).toBe(
      '1 step more of the 3 compared differs beyond chance.',
    );
  });

  it('turns a difference round so that the side with more comes first', () => {
    const [{ text }] = differenceFindings([shares('x', [400, 1000], [100, 1000])], 'step');
    expect(text).toMatch(
      /^40\.0\u00a0% of 1,000 in A do x, 10\.0\u00a0% of 1,000 in B: .*\(interval 26\.4 to 33\.5\)\.$/,
    );
  });
});
