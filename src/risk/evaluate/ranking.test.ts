import { describe, expect, it } from 'vitest';
import { seededUniform } from '@/stats/seeded-uniform';
import { brierScore } from './brier';
import { fromHighest, rankingOf } from './ranking';

/** Scores with many ties, and what happened. */
function drawn(rows: number, seed: number) {
  const uniform = seededUniform(seed);
  const scores = Float64Array.from({ length: rows }, () => Math.floor(uniform() * 9) / 8);
  const happened = Uint8Array.from(scores, (score) => (uniform() < 0.2 + score / 2 ? 1 : 0));
  return { scores, happened };
}

/** All pairs of one to whom it happened and one to whom it did not. */
function pairs(scores: ArrayLike<number>, happened: ArrayLike<number>): number {
  let [right, all] = [0, 0];
  for (let i = 0; i < scores.length; i++) {
    for (let j = 0; j < scores.length; j++) {
      if (happened[i] !== 1 || happened[j] !== 0) continue;
      all++;
      if (scores[i] > scores[j]) right++;
      else if (scores[i] === scores[j]) right += 0.5;
    }
  }
  return right / all;
}

/** Precision at each distinct score times the recall gained there. */
function averagePrecision(scores: ArrayLike<number>, happened: ArrayLike<number>): number {
  const rows = Array.from(scores, (score, i) => ({ score, is: happened[i] }));
  const positives = rows.filter(({ is }) => is === 1).length;
  let [sum, before] = [0, 0];
  for (const threshold of [...new Set(rows.map(({ score }) => score))].toSorted((a, b) => b - a)) {
    const listed = rows.filter(({ score }) => score >= threshold);
    const hits = listed.filter(({ is }) => is === 1).length;
    sum += ((hits - before) / positives) * (hits / listed.length);
    before = hits;
  }
  return sum;
}

describe('the areas under the curves', () => {
  it.each([1, 2, 3, 4, 5])('are those of all pairs and of a plain loop, with ties (seed %i)', (seed) => {
    const { scores, happened } = drawn(120, seed);
    const { auc, averagePrecision: area } = rankingOf(scores, happened);
    expect(auc).toBeCloseTo(pairs(scores, happened), 12);
    expect(area).toBeCloseTo(averagePrecision(scores, happened), 12);
  });

  it('count a learner as often as is said', () => {
    const { scores, happened } = drawn(60, 7);
    const counts = Uint16Array.from(scores, (_, i) => i % 4);
    const copies = [...scores.keys()].flatMap((i) => new Array<number>(counts[i]).fill(i));
    const many = copies.map((i) => scores[i]);
    const manyHappened = copies.map((i) => happened[i]);
    const found = rankingOf(scores, happened, fromHighest(scores), counts);
    expect(found.auc).toBeCloseTo(pairs(many, manyHappened), 12);
    expect(found.averagePrecision).toBeCloseTo(averagePrecision(many, manyHappened), 12);
    const apart = manyHappened.map((is, place) => (many[place] - is) ** 2);
    expect(brierScore(scores, happened, counts)).toBeCloseTo(
      apart.reduce((sum, each) => sum + each, 0) / apart.length,
      12,
    );
  });

  it('are 1, 0 and a half where the order is right, wrong and none', () => {
    const happened = [1, 1, 0, 0];
    expect(rankingOf([4, 3, 2, 1], happened)).toEqual({ auc: 1, averagePrecision: 1 });
    expect(rankingOf([1, 2, 3, 4], happened).auc).toBe(0);
    expect(rankingOf([5, 5, 5, 5], happened)).toEqual({ auc: 0.5, averagePrecision: 0.5 });
  });

  it('are unknown where everyone is of one kind', () => {
    expect(rankingOf([1, 2], [1, 1])).toEqual({ auc: Number.NaN, averagePrecision: 1 });
    expect(rankingOf([1, 2], [0, 0])).toEqual({ auc: Number.NaN, averagePrecision: Number.NaN });
    expect(rankingOf([], []).auc).toBeNaN();
  });
});
