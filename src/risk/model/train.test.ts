import { describe, expect, it } from 'vitest';
import { features } from '../features/definitions';
import type { KnownLearners } from '../samples';
import { plantedLearners, tableOf } from '../testing/samples';
import { predict, type RiskModel } from './model';
import { readModel, writeModel } from './model-file';
import { trainModel } from './train';

const options = { outcome: 'under_half', cut: { week: 2, days: 14 }, date: '2024-05-01' } as const;

async function modelOf(...sets: readonly KnownLearners[]): Promise<RiskModel> {
  const trained = await trainModel(sets, options);
  if (!trained.ok) throw new Error(trained.code);
  return trained.model;
}

/** So many learners, of whom the first so many are at risk and completed fewer steps. */
function learners(all: number, atRisk: number): KnownLearners {
  const happened = Uint8Array.from({ length: all }, (_, row) => (row < atRisk ? 1 : 0));
  const course = { weeks: 4, steps: 40 };
  return {
    run: 'x-1',
    course,
    happened,
    features: tableOf(all, { steps_completed: (row) => (row * 7) % 11 }),
  };
}

describe('training', () => {
  it('says where the model comes from and what it knows', async () => {
    const set = plantedLearners(400, 1);
    const model = await modelOf(set);
    expect(model.features.map(({ id }) => id)).toEqual(features.map(({ id }) => id));
    expect(model.training).toMatchObject({
      runs: ['x-1'],
      courses: [{ weeks: 4, steps: 40 }],
      learners: 400,
      date: '2024-05-01',
      separated: false,
    });
    expect(model.training.atRisk).toBe(set.happened.filter((is) => is === 1).length);
    expect(model.training.auc).toBeGreaterThan(0.75);
    const steps = model.features.find(({ id }) => id === 'steps_completed')!;
    expect(steps.coefficient).toBeLessThan(-1);
    const safe = [...set.features.columns.steps_completed].filter((_, row) => set.happened[row] === 0);
    const sorted = safe.toSorted((a, b) => a - b);
    expect(steps.typical).toBeCloseTo(
      (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2,
      12,
    );
    const constant = model.features.filter(({ scale }) => scale === 0);
    expect(constant).toHaveLength(features.length - 2);
    for (const feature of constant) expect(feature).toMatchObject({ coefficient: 0, standardError: null });
  });

  it('pools runs as if they were one', async () => {
    const [a, b] = [plantedLearners(200, 1), { ...plantedLearners(300, 2), run: 'x-2' }];
    const model = await modelOf(a, b);
    expect(model.training).toMatchObject({ runs: ['x-1', 'x-2'], learners: 500 });
    const turned = await modelOf(b, a);
    expect(predict(model, a.features)[7]).toBeCloseTo(predict(turned, a.features)[7], 6);
    expect(predict(model, a.features)[7]).not.toBeCloseTo(predict(await modelOf(a), a.features)[7], 3);
  });

  it.each([
    ['few-learners', learners(29, 12)],
    ['few-of-a-kind', learners(40, 9)],
    ['few-of-a-kind', learners(40, 31)],
    ['nothing-varies', { ...learners(40, 20), features: tableOf(40, {}) }],
  ])('refuses: %s', async (code, set) => {
    const atRisk = set.happened.reduce((sum, is) => sum + is, 0);
    expect(await trainModel([set], options)).toEqual({
      ok: false,
      code,
      learners: set.happened.length,
      atRisk,
    });
  });

  it('accepts thirty learners with ten of a kind, and refuses a penalty that is none', async () => {
    expect((await trainModel([learners(30, 10)], options)).ok).toBe(true);
    for (const penalty of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(await trainModel([learners(30, 10)], { ...options, penalty })).toMatchObject({
        code: 'penalty',
      });
    }
  });

  it('says where the learners are told apart without a fault', async () => {
    const happened = Uint8Array.from({ length: 60 }, (_, row) => (row < 25 ? 1 : 0));
    const course = { weeks: 4, steps: 40 };
    const set = { run: 'x-1', course, happened, features: tableOf(60, { active_days: (row) => row }) };
    expect((await modelOf(set)).training).toMatchObject({ separated: true, auc: 1 });
  });
});

describe('a saved model', () => {
  const saved = async (change: (file: Record<string, never>) => void = () => {}) => {
    const file = JSON.parse(writeModel(await modelOf(plantedLearners(200, 1))));
    change(file);
    return readModel(JSON.stringify(file));
  };

  it('comes back as it was, and holds nothing of a learner', async () => {
    const set = plantedLearners(200, 1);
    const model = await modelOf(set);
    const read = readModel(writeModel(model));
    expect(read).toEqual({ ok: true, model });
    expect(writeModel(model).length).toBeLessThan(15_000);
  });

  it('keeps nothing that is not known', async () => {
    const read = await saved((file) => Object.assign(file, { learners: ['ann'] }, { __proto__: 1 }));
    expect(read.ok && 'learners' in read.model).toBe(false);
    expect(read.ok).toBe(true);
  });

  it('is read without the lengths of courses, which were not kept before', async () => {
    const read = await saved(({ training }) => Reflect.deleteProperty(training, 'courses'));
    expect(read.ok && read.model.training).toMatchObject({ runs: ['x-1'], courses: [] });
  });

  it.each([
    [
      [
        { weeks: 4, steps: 40 },
        { weeks: 4, steps: 40 },
      ],
    ],
    [[{ weeks: '4', steps: 40 }]],
    [[{ weeks: 4 }]],
    [[{ weeks: 4, steps: -1 }]],
    [{}],
  ])('is refused as damaged with the courses %j', async (courses) => {
    const read = await saved(({ training }) => Object.assign(training, { courses }));
    expect(read).toEqual({ ok: false, code: 'damaged' });
  });

  it.each([
    ['version', { schemaVersion: 2 }],
    ['damaged', { schemaVersion: '1' }],
    ['damaged', { outcome: 'toString' }],
    ['damaged', { penalty: 0 }],
    ['damaged', { balanced: 'no' }],
    ['damaged', { intercept: { coefficient: null, standardError: 1 } }],
    ['damaged', { intercept: { coefficient: 1, standardError: -1 } }],
    ['damaged', { cut: { week: 1.5, days: 14 } }],
    ['damaged', { cut: { week: 1, days: 7.5 } }],
    [
      'damaged',
      { training: { runs: 'x', learners: 3, atRisk: 2, date: '2024-01-01', auc: 1, separated: true } },
    ],
    [
      'damaged',
      { training: { runs: [], learners: 3, atRisk: 4, date: '2024-01-01', auc: 1, separated: true } },
    ],
    ['features', { features: [] }],
    ['damaged', { features: {} }],
  ])('is refused as %s with %o', async (code, change) => {
    expect(await saved((file) => Object.assign(file, change))).toEqual({ ok: false, code });
  });

  it.each([
    ['features', { id: 'colour' }],
    ['features', { formula: 'Another formula.' }],
    ['damaged', { coefficient: '1' }],
    ['damaged', { mean: null }],
    ['damaged', { typical: null }],
    ['damaged', { scale: -1 }],
    ['damaged', { scale: 1, coefficient: 1, standardError: -1 }],
    ['damaged', { scale: 1, standardError: null }],
    ['damaged', { scale: 0, coefficient: 3 }],
  ])('is refused as %s where a feature has %o', async (code, change) => {
    const read = await saved(({ features: list }) => Object.assign(list[5], change));
    expect(read).toEqual({ ok: false, code });
  });

  it('is refused as damaged where a number is beyond all numbers', async () => {
    const text = writeModel(await modelOf(plantedLearners(200, 1))).replace(/"mean": [^,]+/, '"mean": 1e999');
    expect(readModel(text)).toEqual({ ok: false, code: 'damaged' });
  });

  it.each([
    { runs: ['x'.repeat(501)] },
    { date: '1 May 2024' },
    { auc: 1.1 },
    { auc: -0.1 },
    { separated: 'no' },
  ])('is refused as damaged where it was trained with %o', async (change) => {
    const read = await saved(({ training }) => Object.assign(training, change));
    expect(read).toEqual({ ok: false, code: 'damaged' });
  });

  it.each(['', '{', '[]', 'null', '"x"', '{}'])('is refused as damaged: %s', (text) => {
    expect(readModel(text)).toEqual({ ok: false, code: 'damaged' });
  });
});
