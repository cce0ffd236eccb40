import { describe, expect, it } from 'vitest';
import { logRank, type TimeCount } from './log-rank';
import { solve } from './solve';

const counts = (ended: readonly number[], lost: readonly number[] = []): TimeCount[] => [
  ...ended.map((time) => ({ time, events: 1, censored: 0 })),
  ...lost.map((time) => ({ time, events: 0, censored: 1 })),
];

/** Weeks of remission (E. J. Freireich et al., Blood 21, 1963), the textbooks' example. */
const drug = counts([6, 6, 6, 7, 10, 13, 16, 22, 23], [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]);
const placebo = counts([1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]);

describe('logRank', () => {
  it('gives the published figures of the 6-MP trial', () => {
    const found = logRank([drug, placebo]);
    expect(found?.chiSquare).toBeCloseTo(16.793, 3);
    expect(found?.observed).toEqual([9, 21]);
    expect(found?.expected[0]).toBeCloseTo(19.25, 2);
    expect(found?.expected[1]).toBeCloseTo(10.75, 2);
    expect(found?.p).toBeCloseTo(4.17e-5, 7);
  });

  it('does not mind in which order groups or times come', () => {
    const turned = logRank([placebo.toReversed(), drug.toReversed()]);
    expect(turned?.chiSquare).toBeCloseTo(16.793, 3);
  });

  it('is, at a single time, the chi-square of the two-by-two table less one learner', () => {
    const at = (events: number, stay: number) => [
      { time: 1, events, censored: 0 },
      { time: 2, events: 0, censored: stay },
    ];
    const [a, b, c, d] = [12, 28, 5, 45];
    const n = a + b + c + d;
    const pearson = (n * (a * d - b * c) ** 2) / ((a + b) * (c + d) * (a + c) * (b + d));
    expect(logRank([at(a, b), at(c, d)])?.chiSquare).toBeCloseTo((pearson * (n - 1)) / n, 10);
  });

  it('finds nothing between a group and its copies, and no less where one of three differs', () => {
    expect(logRank([drug, drug])?.chiSquare).toBeCloseTo(0, 12);
    expect(logRank([drug, drug, drug])).toMatchObject({ degrees: 2, p: expect.closeTo(1, 10) });
    const three = logRank([drug, placebo, placebo]);
    expect(three?.degrees).toBe(2);
    expect(three?.p).toBeLessThan(1e-4);
  });

  it('tells nothing of an empty group, or where nobody ends', () => {
    expect(logRank([drug, []])).toBeNull();
    expect(logRank([drug])).toBeNull();
    expect(logRank([counts([], [1, 2]), counts([], [3])])).toBeNull();
  });
});

it('solves equations, also those whose first pivot is nought, and no others', () => {
  expect(
    solve(
      [
        [0, 2],
        [4, 1],
      ],
      [6, 7],
    ),
  ).toEqual([1, 3]);
  expect(
    solve(
      [
        [1, 2],
        [2, 4],
      ],
      [1, 2],
    ),
  ).toBeNull();
});
