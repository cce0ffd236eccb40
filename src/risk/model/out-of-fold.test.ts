import { expect, it } from 'vitest';
import { seededUniform } from '@/stats/seeded-uniform';
import { rankingOf } from '../evaluate/ranking';
import { planted } from '../testing/samples';
import { fitLinear, linearProbabilities } from './linear';
import { crossValidated, outOfFold, stratifiedFolds } from './out-of-fold';

const happened = Uint8Array.from({ length: 203 }, (_, row) => (row % 7 === 0 ? 1 : 0));

it('spreads all learners and both kinds evenly, by the seed', () => {
  const folds = stratifiedFolds(happened, 10, 4);
  const sizes = (kind: number | null) =>
    Array.from(
      { length: 10 },
      (_, fold) =>
        folds.filter((each, row) => each === fold && (kind === null || happened[row] === kind)).length,
    );
  for (const kind of [null, 0, 1])
    expect(Math.max(...sizes(kind)) - Math.min(...sizes(kind))).toBeLessThan(2);
  expect(stratifiedFolds(happened, 10, 4)).toEqual(folds);
  expect(stratifiedFolds(happened, 10, 5)).not.toEqual(folds);
  // Neighbours in the file are not neighbours in the folds.
  expect(folds.subarray(0, 10)).not.toEqual(Uint8Array.from({ length: 10 }, (_, row) => row));
});

it('never shows a fold’s model its own learners, and all the others', async () => {
  const values = Float64Array.from(happened.keys());
  const folds = stratifiedFolds(happened, 10, 1);
  const seen: Float64Array[] = [];
  const found = await outOfFold({ values, columns: 1, happened }, folds, async (samples) => {
    seen.push(samples.values);
    expect([...samples.happened]).toEqual(Array.from(samples.values, (row) => happened[row]));
    return (asked) => {
      for (const row of asked) expect(samples.values).not.toContain(row);
      expect(asked.length + samples.values.length).toBe(203);
      return asked.map((row) => row * 2);
    };
  });
  expect(seen).toHaveLength(10);
  expect(found).toEqual(values.map((row) => row * 2));
});

it('has nothing where one model cannot be fitted', async () => {
  const samples = { values: new Float64Array(203), columns: 1, happened };
  expect(await outOfFold(samples, stratifiedFolds(happened, 10, 1), async () => null)).toBeNull();
});

it('does not flatter: chance stays chance where a model fits its own learners well', async () => {
  const uniform = seededUniform(9);
  const noise = {
    ...planted(80, new Array(15).fill(0), 6),
    happened: Uint8Array.from({ length: 80 }, () => +(uniform() < 0.5)),
  };
  const options = { penalty: 0.01, balanced: false };
  const own = linearProbabilities((await fitLinear(noise, options))!, noise.values);
  const folds = (await crossValidated(noise, { ...options, seed: 1 }))!;
  expect(rankingOf(own, noise.happened).auc).toBeGreaterThan(0.7);
  expect(rankingOf(folds, noise.happened).auc).toBeLessThan(0.65);
});
