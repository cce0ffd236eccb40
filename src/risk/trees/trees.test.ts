import { describe, expect, it } from 'vitest';
import { seededUniform } from '@/stats/seeded-uniform';
import { rankingOf } from '../evaluate/ranking';
import { sigmoid } from '../logistic/newton';
import { fitLinear, linearProbabilities } from '../model/linear';
import { type Samples, selectRows } from '../samples';
import { binned } from './bins';
import { boostTrees, treeScores, usualBoosting } from './boosting';
import { calibratedTrees, treeProbabilities } from './calibrated';
import { areaGain, treesApplied, treesOutOfFold } from './compared';
import { fitSigmoid, sigmoidOf } from './platt';
import { growTree, leafOf } from './tree';

const options = { depth: 1, fewest: 1, penalty: 0 };
/** Derivatives of squared loss towards targets: a leaf's value is then their mean. */
const towards = (targets: readonly number[]) => ({
  first: Float64Array.from(targets, (target) => -target),
  second: new Float64Array(targets.length).fill(1),
});
const all = (rows: number) => Uint32Array.from({ length: rows }, (_, row) => row);

describe('bins', () => {
  it('are exact up to 255 values: rows are as the values are', () => {
    const values = Float64Array.of(3, 1, 2, 1, 7);
    const [{ codes, thresholds }] = binned({ values, columns: 1 });
    expect([...codes]).toEqual([2, 0, 1, 0, 3]);
    expect([...thresholds]).toEqual([1.5, 2.5, 5]);
  });

  it.each([256, 1500, 5100, 5101])('hold about as many of %i different rows each', (rows) => {
    const uniform = seededUniform(2);
    const values = Float64Array.from({ length: rows }, () => uniform() ** 3);
    const [{ codes, thresholds }] = binned({ values, columns: 1 });
    expect(thresholds.length).toBeLessThan(255);
    const sizes = new Uint32Array(thresholds.length + 1);
    for (const code of codes) sizes[code]++;
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(Math.floor(rows / 255));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(Math.ceil(rows / 255));
    values.forEach((value, row) => {
      expect(codes[row] === thresholds.length || value <= thresholds[codes[row]]).toBe(true);
      expect(codes[row] === 0 || value > thresholds[codes[row] - 1]).toBe(true);
    });
  });

  it('stay few where most rows are alike', () => {
    const values = Float64Array.from({ length: 3000 }, (_, i) => Math.max(0, i - 2500));
    const [{ codes, thresholds }] = binned({ values, columns: 1 });
    expect(thresholds.length).toBeLessThan(255);
    expect(codes.filter((code) => code === 0).length).toBe(2501);
    expect(Math.max(...codes)).toBe(thresholds.length);
  });
});

describe('a tree', () => {
  const values = Float64Array.of(1, 2, 3, 4);
  const columns = binned({ values, columns: 1 });

  it('asks where the squared distances from both means are least', () => {
    // Means 1 and 6.5 leave 0.5; 1, 5 and 8 apart from it leave more.
    expect(growTree(columns, towards([1, 1, 6, 7]), all(4), options)).toEqual({
      column: 0,
      threshold: 2.5,
      atMost: { leaf: 1 },
      above: { leaf: 6.5 },
    });
  });

  it('takes a value at the threshold to be at most it', () => {
    const tree = growTree(columns, towards([1, 1, 6, 7]), all(4), options);
    expect([2.5, 2.6].map((value) => leafOf(tree, Float64Array.of(value), 0))).toEqual([1, 6.5]);
  });

  it('draws its leaves towards 0 by the penalty: Σ of 13 over 2 + 3', () => {
    const tree = growTree(columns, towards([1, 1, 6, 7]), all(4), { ...options, penalty: 3 });
    expect(leafOf(tree, Float64Array.of(9), 0)).toBeCloseTo(13 / 5, 12);
  });

  it('asks no question that leaves too few rows, or gains nothing', () => {
    expect(growTree(columns, towards([9, 0, 0, 0]), all(4), { ...options, fewest: 2 })).toMatchObject({
      threshold: 2.5,
    });
    expect(growTree(columns, towards([9, 0, 0, 0]), all(4), { ...options, fewest: 3 })).toEqual({
      leaf: 2.25,
    });
    expect(growTree(columns, towards([2, 2, 2, 2]), all(4), options)).toEqual({ leaf: 2 });
  });

  it('asks as many questions of a row as it may, and no more', () => {
    const two = growTree(columns, towards([1, 5, 21, 26]), all(4), { ...options, depth: 2 });
    expect([0, 1, 2, 3].map((row) => leafOf(two, values, row))).toEqual([1, 5, 21, 26]);
    const one = growTree(columns, towards([1, 5, 21, 26]), all(4), options);
    expect(new Set([0, 1, 2, 3].map((row) => leafOf(one, values, row))).size).toBe(2);
  });

  it('grows on the rows given only, and chooses the column that tells', () => {
    const samples = { values: Float64Array.of(5, 1, 5, 2, 5, 3, 5, 4), columns: 2 };
    const tree = growTree(binned(samples), towards([1, 1, 7, 99]), Uint32Array.of(0, 1, 2), options);
    expect(tree).toEqual({ column: 1, threshold: 2.5, atMost: { leaf: 1 }, above: { leaf: 7 } });
  });
});

describe('boosting', () => {
  const once = { ...usualBoosting, trees: 1, depth: 1, fewest: 1, subsample: 1, penalty: 0 };

  it('takes one Newton step from the log odds', async () => {
    // 3 of 4 on the right, 1 of 4 on the left: p = 1/2, so steps of ±(1/4)/(1/4) = ±1.
    const samples: Samples = {
      values: Float64Array.of(0, 0, 0, 0, 1, 1, 1, 1),
      columns: 1,
      happened: Uint8Array.of(1, 0, 0, 0, 1, 1, 1, 0),
    };
    const found = treeScores(await boostTrees(samples, once, { seed: 1 }), samples);
    expect([found[0], found[7]].map((z) => Math.round(1e9 * z) / 1e9)).toEqual([-0.1, 0.1]);
    const many = await boostTrees(samples, { ...once, trees: 400 }, { seed: 1 });
    expect(sigmoid(treeScores(many, samples)[7])).toBeCloseTo(0.75, 4);
  });

  it('begins at the log odds of all', async () => {
    const samples: Samples = {
      values: new Float64Array(5),
      columns: 1,
      happened: Uint8Array.of(1, 0, 0, 0, 0),
    };
    const { start, trees } = await boostTrees(samples, once, { seed: 1 });
    expect(start).toBeCloseTo(Math.log(1 / 4), 12);
    expect(trees).toEqual([{ leaf: expect.closeTo(0, 12) }]);
  });

  /** What happens hangs on whether two numbers lie on the same side of a half, and on nothing else. */
  function together(rows: number, seed: number): Samples {
    const uniform = seededUniform(seed);
    const values = Float64Array.from({ length: rows * 3 }, () => uniform());
    const happened = Uint8Array.from({ length: rows }, (_, row) => {
      const same = values[3 * row] > 0.5 === values[3 * row + 1] > 0.5;
      return uniform() < (same ? 0.85 : 0.15) ? 1 : 0;
    });
    return { values, columns: 3, happened };
  }

  it('finds what hangs on two columns together, which a logistic regression cannot', async () => {
    const [train, test] = [together(1500, 1), together(1500, 2)];
    const boosted = await calibratedTrees(train, { seed: 3 });
    const linear = (await fitLinear(train, { penalty: 1, balanced: false }))!;
    const found = treeProbabilities(boosted, test);
    expect(rankingOf(found, test.happened).auc).toBeGreaterThan(0.8);
    expect(rankingOf(linearProbabilities(linear, test.values), test.happened).auc).toBeLessThan(0.56);
    // Calibrated: about the planted shares on either side.
    const mean = (kept: (p: number) => boolean) => {
      const own = [...found.keys()].filter((row) => kept(found[row]));
      return own.reduce((sum, row) => sum + test.happened[row] - found[row], 0) / own.length;
    };
    expect(Math.abs(mean((p) => p > 0.5))).toBeLessThan(0.08);
    expect(Math.abs(mean((p) => p <= 0.5))).toBeLessThan(0.08);
  });

  it('is the same from the same seed, another from another, and counts and stops when told', async () => {
    const samples = together(300, 5);
    const few = { ...usualBoosting, trees: 5 };
    const counted: number[] = [];
    const call = { seed: 1, onTree: (done: number, of: number) => counted.push(done / of) };
    const once = await boostTrees(samples, few, call);
    expect(counted).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
    expect(await boostTrees(samples, few, { seed: 1 })).toEqual(once);
    expect(await boostTrees(samples, few, { seed: 2 })).not.toEqual(once);
    const controller = new AbortController();
    const cancelled = boostTrees(samples, few, {
      seed: 1,
      signal: controller.signal,
      onTree: () => controller.abort(),
    });
    await expect(cancelled).rejects.toThrow('abort');
  });

  it('judge each learner by trees that have not seen them', async () => {
    const uniform = seededUniform(11);
    // Noise: trees that had seen the learners would tell them apart.
    const values = Float64Array.from({ length: 3 * 240 }, () => uniform());
    const happened = Uint8Array.from({ length: 240 }, () => (uniform() < 0.5 ? 1 : 0));
    const samples = { values, columns: 3, happened };
    const seen: number[] = [];
    const onProgress = (done: number, of: number) => seen.push(done / of);
    const found = await treesOutOfFold(samples, { seed: 1, onProgress });
    expect(rankingOf(found, happened).auc).toBeLessThan(0.62);
    const known = await treesApplied(samples, values, { seed: 1 });
    expect(rankingOf(known, happened).auc).toBeGreaterThan(0.85);
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    const gain = areaGain(known, found, happened, 1);
    expect(gain.value).toBeCloseTo(rankingOf(known, happened).auc - rankingOf(found, happened).auc, 12);
    expect(gain.interval!.low).toBeGreaterThan(0);
    expect(areaGain(found, found, happened, 1)).toEqual({ value: 0, interval: { low: 0, high: 0 } });
  }, 60_000);

  it('counts the trees of all fits', async () => {
    const seen: (readonly number[])[] = [];
    await calibratedTrees(
      selectRows(together(200, 1), all(100)),
      { seed: 1, onTree: (...count) => seen.push(count) },
      { ...usualBoosting, trees: 2 },
    );
    expect(seen).toEqual(Array.from({ length: 12 }, (_, i) => [i + 1, 12]));
  });
});

describe('Platt’s sigmoid', () => {
  it('meets the smoothed shares exactly where scores have two values', () => {
    // 2 of 10 and 15 of 20; targets 18/19 for the 17 and 1/15 for the 13.
    const scores = Float64Array.from({ length: 30 }, (_, i) => (i < 10 ? -1 : 3));
    const happened = Uint8Array.from({ length: 30 }, (_, i) => (i < 2 || i >= 15 ? 1 : 0));
    const [yes, no] = [18 / 19, 1 / 15];
    const found = sigmoidOf(fitSigmoid(scores, happened), Float64Array.of(-1, 3));
    expect(found[0]).toBeCloseTo((2 * yes + 8 * no) / 10, 9);
    expect(found[1]).toBeCloseTo((15 * yes + 5 * no) / 20, 9);
  });

  it('finds the sigmoid from which outcomes are drawn', () => {
    const uniform = seededUniform(4);
    const scores = Float64Array.from({ length: 20_000 }, () => 6 * uniform() - 2);
    const happened = Uint8Array.from(scores, (score) => (uniform() < sigmoid(0.7 * score - 1) ? 1 : 0));
    const { slope, intercept } = fitSigmoid(scores, happened);
    expect(slope).toBeCloseTo(0.7, 1);
    expect(intercept).toBeCloseTo(-1, 1);
  });

  it('is the smoothed share where the scores do not vary, and finite where they tell all', () => {
    const happened = Uint8Array.of(1, 1, 0);
    const flat = sigmoidOf(fitSigmoid(new Float64Array(3).fill(2), happened), Float64Array.of(2));
    expect(flat[0]).toBeCloseTo((2 * 0.75 + 1 / 3) / 3, 6);
    const perfect = sigmoidOf(fitSigmoid(Float64Array.of(5, 5, -5), happened), Float64Array.of(5, -5));
    expect(perfect[0]).toBeCloseTo(0.75, 6);
    expect(perfect[1]).toBeCloseTo(1 / 3, 6);
  });
});
