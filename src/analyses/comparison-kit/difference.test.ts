import { describe, expect, it } from 'vitest';
import { twoSidedTail } from '@/stats/chi-square';
import { separationLow, separationTail } from '@/stats/separation';
import { superiority } from '@/stats/superiority';
import type { Side } from '../comparison';
import { testView } from '../test-view';
import { type Difference, moreDifference, shareDifference } from './difference';
import { differenceFindings, whileAnyUnderWay } from './findings';
import { ranked } from './ranked';
import { itemDifferences } from './share-items';
import { spreadDifferences } from './spread';

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

  it('has the p-value of Fisher’s exact test', () => {
    // Of the 40 over 12 ways, those with 0 to 2 and with 10 to 12 of the first twenty.
    expect(shares('x', [2, 20], [10, 20]).p).toBeCloseTo((2 * 38_588_810) / 5_586_853_480, 12);
    expect(shares('x', [5, 40], [5, 40]).p).toBeCloseTo(1, 12);
  });

  it('is not looked at with fewer than twenty learners on a side', () => {
    const few = { side: 'A', figure: { share: 1, trials: 19 } };
    const many = { side: 'B', figure: { share: 0, trials: 20 } };
    expect(shareDifference(subject('x'), few, many)).toBeNull();
    expect(shareDifference(subject('x'), many, few)).toBeNull();
    expect(shareDifference(subject('x'), many, many)).not.toBeNull();
  });
});

const spread = (counts: readonly number[]) => ({ counts, median: 0, text: 'm', unit: 'u' });

describe('having more', () => {
  const side = (name: string, counts: readonly number[]) => ({ side: name, figure: spread(counts) });

  it('is as often more as less for the same spread, and certain where none overlap', () => {
    const same = moreDifference(subject('x'), side('A', [10, 20]), side('B', [10, 20]));
    expect(same).toMatchObject({ difference: expect.closeTo(0, 12), p: expect.closeTo(1, 12) });
    const apart = moreDifference(subject('x'), side('A', [30, 5, 0]), side('B', [0, 5, 30]));
    expect(apart?.difference).toBeGreaterThan(0.9);
    expect(apart?.interval(0.95).high).toBeLessThanOrEqual(1);
    expect(apart?.p).toBeLessThan(1e-9);
  });

  it('asks Wilcoxon’s test too, since a small group without any spread makes the other sure of itself', () => {
    const many = [1900, 100];
    const { standardError, delta } = superiority([25, 0], many);
    expect(twoSidedTail(delta / standardError)).toBeLessThan(1e-20);
    // Of 25 by lot none is among 100 of 2,025 three times in ten.
    expect(moreDifference(subject('x'), side('A', [25, 0]), side('B', many))?.p).toBeGreaterThan(0.2);
  });

  it('is told by the ways to divide where everyone has more than everyone of the other side', () => {
    const apart = moreDifference(subject('x'), side('A', [25, 0]), side('B', [0, 40]));
    expect(apart?.difference).toBe(1);
    expect(apart?.p).toBeCloseTo(separationTail(25, 40), 30);
    expect(apart?.interval(0.95).high).toBe(1);
    expect(apart?.interval(0.95).low).toBeCloseTo(separationLow(25, 40, 0.95), 12);
    const back = moreDifference(subject('x'), side('A', [0, 40]), side('B', [25, 0]));
    expect(back).toMatchObject({ difference: -1, p: apart?.p });
    expect(back?.interval(0.95)).toEqual({ low: -1, high: -(apart?.interval(0.95).low ?? 0) });
    expect(ranked(apart ? [apart] : [])[0].clear).toBe(true);
  });

  it('cannot be told where everyone has the same', () => {
    expect(moreDifference(subject('x'), side('A', [30, 0]), side('B', [30, 0]))).toBeNull();
  });
});

const sidesOf = (learners: readonly number[], overlap = 0): readonly Side[] =>
  learners.map((each, place) => ({
    label: `Group ${'AB'[place]}`,
    learners: each,
    result: {},
    view: testView(),
    ...(place > 0 && overlap > 0 ? { overlap } : {}),
  }));

const apart = sidesOf([1000, 1000]);

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

  it('draws an interval out to zero where the exact test does not tell the difference from chance', () => {
    const close = shares('close', [2, 20], [9, 25]);
    expect(close.p).toBeGreaterThan(0.05);
    expect(close.interval(0.95).low).toBeGreaterThan(0);
    expect(ranked([close])[0]).toMatchObject({ clear: false, low: 0, high: close.interval(0.95).high });
    const turned = ranked([shares('close', [9, 25], [2, 20])])[0];
    expect(turned).toMatchObject({
      clear: false,
      high: 0,
      low: expect.closeTo(-close.interval(0.95).high, 12),
    });
  });

  it('calls none clear whose interval holds zero, whatever its test says', () => {
    const border = { ...shares('border', [100, 1000], [110, 1000]), p: 1e-9 };
    expect(ranked([border])[0].clear).toBe(false);
    const touching = (low: number, high: number) =>
      ranked([{ ...border, interval: () => ({ low, high }) }])[0].clear;
    expect([touching(-0.1, 0), touching(0, 0.1), touching(-0.2, -0.1)]).toEqual([false, false, true]);
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
    const [first, second] = differenceFindings(apart, three, 'step');
    expect(first.text).toBe(
      '40.0\u00a0% of 1,000 in B do large, 10.0\u00a0% of 1,000 in A: a difference of 30.0 percentage points (joint 95\u00a0% interval 25.6 to 34.3).',
    );
    expect(second.key).toBe('difference-small');
    expect(differenceFindings(apart, [three[1]], 'step')[0]).toMatchObject({
      key: 'no-difference',
      text: 'There is no difference beyond chance (1 step compared).',
    });
    expect(differenceFindings(apart, [], 'step')).toEqual([]);
    expect(differenceFindings(apart, three, 'step', 1).at(-1)?.text).toBe(
      '1 more of the 3 steps compared differs beyond chance.',
    );
  });

  it('turns a difference round so that the side with more comes first', () => {
    const [{ text }] = differenceFindings(apart, [shares('x', [400, 1000], [100, 1000])], 'step');
    expect(text).toMatch(
      /^40\.0\u00a0% of 1,000 in A do x, 10\.0\u00a0% of 1,000 in B: .*\(joint 95\u00a0% interval 26\.4 to 33\.5\)\.$/,
    );
  });

  it('says that a difference was computed before rounding where it is not that of the shares as they are written', () => {
    const text = (pair: Difference) => differenceFindings(apart, [pair], 'step')[0].text;
    // 40.04 % and 60.05 %.
    expect(text(shares('x', [4004, 10_000], [6005, 10_000]))).toMatch(
      /^60\.1\u00a0% .*, 40\.0\u00a0% .*: a difference of 20\.0 percentage points, computed before rounding \(/,
    );
    expect(text(shares('x', [6005, 10_000], [4004, 10_000]))).toContain('20.0 percentage points, computed');
    expect(text(shares('x', [400, 1000], [600, 1000]))).toContain('20.0 percentage points (joint 95');
  });

  it('says who tends to more with both medians, also where these are the same', () => {
    const more = (median: number) =>
      moreDifference(
        { key: 'x', name: 'x', what: 'take more steps' },
        { side: 'A', figure: { counts: [900, 100], median: 0, text: '0 steps', unit: 'steps' } },
        { side: 'B', figure: { counts: [600, 400], median, text: `${median} steps`, unit: 'steps' } },
      );
    const text = (median: number) =>
      differenceFindings(
        apart,
        [more(median)].filter((each) => each !== null),
        'step',
      )[0].text;
    expect(text(0)).toBe(
      'Learners of B tend to take more steps than those of A: both medians are 0 steps (1,000 and 1,000 learners), but of two learners, one of each, the one of B is more often ahead than behind.',
    );
    expect(text(2)).toBe(
      'Learners of B tend to take more steps than those of A: median 2 steps (1,000 learners) against 0 steps (1,000 learners).',
    );
  });

  it('counts comparisons, not things, where several sides are compared with the first', () => {
    const three = [...apart, { ...apart[1], label: 'Group C' }];
    const none = (n: number) =>
      Array.from({ length: n }, (_, i) => shares(`n${i}`, [100, 1000], [101, 1000]));
    const said = (things: string | null, ...found: readonly Difference[]) =>
      differenceFindings(three, found, things, 1).at(-1)?.text;
    expect(said('step', ...none(4))).toBe(
      'None of the 4 comparisons with Group A, step by step, shows a difference beyond chance.',
    );
    expect(said(null, ...none(2))).toBe(
      'None of the 2 comparisons with Group A shows a difference beyond chance.',
    );
    const clear = ['x', 'y', 'z'].map((key) => shares(key, [100, 1000], [400, 1000]));
    expect(said('step', ...clear)).toBe(
      'All 3 comparisons with Group A, step by step, show a difference beyond chance.',
    );
    expect(differenceFindings(apart, none(1), null)[0].text).toBe('There is no difference beyond chance.');
  });

  it('says why nothing is tested: learners in both groups, or too few in one', () => {
    const [both] = differenceFindings(sidesOf([100, 100], 1), [], 'step');
    expect(both.text).toMatch(/^1 learner is in both groups\. Tests and intervals take groups/);
    const [few] = differenceFindings(sidesOf([100, 12]), [], 'step');
    expect(few.text).toBe('Group B has 12 learners, too few to tell a difference from chance: it takes 20.');
    expect(differenceFindings(sidesOf([1, 100]), [], 'step')[0].text).toMatch(
      /^Group A has 1 learner, too few/,
    );
    for (const size of [0, 20]) expect(differenceFindings(sidesOf([100, size]), [], 'step')).toEqual([]);
    const early = sidesOf([100, 12]).map((side) => ({
      ...side,
      view: testView({}, { endDate: '2020-03-15' }, [], '2020-03-08'),
    }));
    expect(whileAnyUnderWay([few], early)).toEqual([few]);
    expect(whileAnyUnderWay(differenceFindings(apart, three, 'step'), early)[0].caution).toBe(true);
  });

  it('compares nothing where learners are on two sides', () => {
    const items = [
      {
        key: 'x',
        name: 'x',
        what: 'do x',
        shares: [
          { part: 1, all: 100 },
          { part: 90, all: 100 },
        ],
      },
    ];
    expect(itemDifferences(sidesOf([100, 100]), items)).toHaveLength(1);
    expect(itemDifferences(sidesOf([100, 100], 5), items)).toEqual([]);
    expect(itemDifferences(sidesOf([100, 100], 1), items)).toEqual([]);
    const spreads = [spread([50, 0]), spread([0, 50])];
    expect(spreadDifferences(sidesOf([50, 50]), subject('x'), spreads)).toHaveLength(1);
    expect(spreadDifferences(sidesOf([50, 50], 5), subject('x'), spreads)).toEqual([]);
    expect(spreadDifferences(sidesOf([50, 50]), subject('x'), [null, spread([0, 50])])).toEqual([]);
    expect(spreadDifferences(sidesOf([50, 50]), subject('x'), [spread([50, 0]), null])).toEqual([]);
  });
});
