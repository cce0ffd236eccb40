import { describe, expect, it } from 'vitest';
import { seededUniform } from '@/stats/seeded-uniform';
import { predict } from '../model/model';
import { crossValidated } from '../model/out-of-fold';
import { trainModel } from '../model/train';
import { pooled } from '../samples';
import { plantedLearners } from '../testing/samples';
import { baselineScores } from './baselines';
import { performanceOf } from './performance';

const options = { outcome: 'under_half', cut: { week: 2, days: 14 }, date: '2024-05-01' } as const;

describe('the figures of a model', () => {
  it('have intervals about as wide as theory says, the same every time', async () => {
    const [train, test] = [plantedLearners(500, 1), plantedLearners(800, 2)];
    const trained = await trainModel([train], options);
    if (!trained.ok) throw new Error(trained.code);
    const probabilities = predict(trained.model, test.features);
    const scores = baselineScores(test.features);
    const found = performanceOf(probabilities, test.happened, scores, 1);
    expect(performanceOf(probabilities, test.happened, scores, 1)).toEqual(found);
    const { value, interval } = found.auc;
    // Hanley and McNeil's standard error of an area.
    const [n1, n0] = [found.atRisk, found.learners - found.atRisk];
    const [q1, q2] = [value / (2 - value), (2 * value * value) / (1 + value)];
    const error = Math.sqrt(
      (value * (1 - value) + (n1 - 1) * (q1 - value ** 2) + (n0 - 1) * (q2 - value ** 2)) / (n1 * n0),
    );
    expect(interval!.low).toBeLessThan(value);
    expect((interval!.high - interval!.low) / (2 * 1.96 * error)).toBeGreaterThan(0.8);
    expect((interval!.high - interval!.low) / (2 * 1.96 * error)).toBeLessThan(1.2);
    // The steps are all there is to know, and nobody has been quiet.
    expect(found.baselines.steps_completed.gain.value).toBeCloseTo(0, 2);
    expect(found.baselines.quiet_week.auc.value).toBe(0.5);
    expect(found.baselines.quiet_week.gain.value).toBeCloseTo(value - 0.5, 12);
    expect(found.baselines.quiet_week.gain.interval!.low).toBeCloseTo(interval!.low - 0.5, 12);
  });

  it('find nothing where there is nothing: shuffled outcomes', async () => {
    let contained = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const uniform = seededUniform(seed);
      const shuffled = (rows: number, which: number) => ({
        ...plantedLearners(rows, 10 * seed + which),
        happened: Uint8Array.from({ length: rows }, () => (uniform() < 0.4 ? 1 : 0)),
      });
      const [train, test] = [shuffled(300, 1), shuffled(300, 2)];
      const trained = await trainModel([train], options);
      if (!trained.ok) throw new Error(trained.code);
      const { auc } = performanceOf(
        predict(trained.model, test.features),
        test.happened,
        baselineScores(test.features),
        seed,
      );
      expect(auc.interval!.high - auc.interval!.low).toBeLessThan(0.2);
      if (auc.interval!.low <= 0.5 && auc.interval!.high >= 0.5) contained++;
    }
    // An interval of 95 % misses once in twenty times: two of twelve would be rare.
    expect(contained).toBeGreaterThanOrEqual(11);
  });

  it('of folds find what is planted', async () => {
    const set = plantedLearners(400, 3);
    const folds = (await crossValidated(pooled([set]), { penalty: 1, balanced: false, seed: 2 }))!;
    const { auc } = performanceOf(folds, set.happened, baselineScores(set.features), 1);
    expect(auc.interval!.low).toBeGreaterThan(0.7);
  });
});

it('compares with seven days of quiet and with few steps', () => {
  const { features } = plantedLearners(3, 1);
  const quietDays = Float64Array.of(6.9, 7, 7.01);
  const { quiet_week, steps_completed } = baselineScores({ ...features, quietDays });
  expect([...quiet_week]).toEqual([0, 0, 1]);
  expect(steps_completed).toEqual(features.columns.steps_completed.map((steps) => -steps));
});
