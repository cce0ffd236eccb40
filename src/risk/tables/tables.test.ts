import { describe, expect, it } from 'vitest';
import type { TableSchema } from '@/analyses/definition';
import { baselineScores } from '../evaluate/baselines';
import { contactList } from '../evaluate/contact-list';
import { performanceOf } from '../evaluate/performance';
import { featureIds } from '../features/definitions';
import { predict } from '../model/model';
import { trainModel } from '../model/train';
import { plantedLearners } from '../testing/samples';
import { coefficientRows, coefficientsTable } from './coefficients';
import { contactListRows, evaluationTable, performanceRows } from './evaluation';
import { featuresTable, featureTableRows } from './features';
import { predictionRows, predictionsTable } from './predictions';
import { engagementTable, weeklyTable } from './weekly';

const names = ({ columns }: TableSchema) => columns.map(({ name }) => name).join(' ');
const set = plantedLearners(200, 1);
const ids = Array.from({ length: 200 }, (_, person) => `id-${person}`);

async function model() {
  const options = { outcome: 'under_half', cut: { week: 2, days: 14 }, date: '2024-05-01' } as const;
  const trained = await trainModel([set], options);
  if (!trained.ok) throw new Error(trained.code);
  return trained.model;
}

it('have the columns that are exported, each with a heading and a sentence', () => {
  expect(names(featuresTable)).toBe(`learner_id ${featureIds.join(' ')} outcome`);
  expect(names(coefficientsTable)).toBe(
    'feature mean scale coefficient standard_error odds_ratio ci_low ci_high',
  );
  expect(names(predictionsTable)).toBe('learner_id probability level reasons');
  expect(names(evaluationTable)).toBe('metric value ci_low ci_high');
  for (const table of [
    featuresTable,
    coefficientsTable,
    predictionsTable,
    evaluationTable,
    engagementTable,
    weeklyTable,
  ]) {
    for (const { label, description } of table.columns) {
      expect(label).not.toBe('');
      expect(description).toMatch(/^[A-Z0-9].*\.$/);
    }
  }
});

describe('rows', () => {
  it('of features say the outcome where it is known', () => {
    const rows = featureTableRows(set.features, ids, set.happened);
    expect(rows).toHaveLength(200);
    expect(rows[3]).toMatchObject({
      learner_id: 'id-3',
      steps_completed: set.features.columns.steps_completed[3],
      outcome: set.happened[3] === 1,
    });
    expect(featureTableRows(set.features, ids, null)[3].outcome).toBeNull();
  });

  it('of coefficients begin with the intercept and have intervals of the odds ratio', async () => {
    const trained = await model();
    const rows = coefficientRows(trained);
    expect(rows.map(({ feature }) => feature)).toEqual(['intercept', ...featureIds]);
    expect(rows[0]).toMatchObject({ mean: null, scale: null, coefficient: trained.intercept.coefficient });
    const steps = rows.find(({ feature }) => feature === 'steps_completed')!;
    expect(steps.odds_ratio).toBeCloseTo(Math.exp(steps.coefficient), 12);
    expect(Math.log(steps.ci_low!)).toBeCloseTo(steps.coefficient - 1.96 * steps.standard_error!, 4);
    expect(Math.log(steps.ci_high!)).toBeCloseTo(steps.coefficient + 1.96 * steps.standard_error!, 4);
    const constant = rows.find(({ feature }) => feature === 'regularity')!;
    expect(constant).toMatchObject({
      scale: 0,
      standard_error: null,
      odds_ratio: 1,
      ci_low: null,
      ci_high: null,
    });
  });

  it('of predictions have the highest risk first, with its level and reasons', async () => {
    const trained = await model();
    const rows = predictionRows(trained, set.features, predict(trained, set.features), ids);
    expect(rows.map(({ probability }) => probability)).toEqual(
      rows.map(({ probability }) => probability).toSorted((a, b) => b - a),
    );
    expect(rows[0].level).toBe('high');
    expect(rows[0].reasons).toMatch(/^completed .*; typical \d+/);
    expect(rows.at(-1)).toMatchObject({ level: 'low', reasons: '' });
    const strict = predictionRows(trained, set.features, predict(trained, set.features), ids, {
      moderate: 0,
      high: 2,
    });
    expect(new Set(strict.map(({ level }) => level))).toEqual(new Set(['moderate']));
  });

  it('of the evaluation have a word for every figure, and nothing where nothing can be known', async () => {
    const trained = await model();
    const scores = baselineScores(set.features);
    const found = performanceOf(predict(trained, set.features), set.happened, scores, 1);
    const words = evaluationTable.columns[0].words!;
    const rows = [
      ...performanceRows(found),
      ...performanceRows(found, 'trees_'),
      ...performanceRows(found, 'cross_validated_'),
      ...contactListRows(contactList(predict(trained, set.features), set.happened, 20)),
    ];
    for (const { metric } of rows) expect(words[metric]).toBeDefined();
    expect(new Set(rows.map(({ metric }) => metric)).size).toBe(rows.length);
    expect(rows.find(({ metric }) => metric === 'auc')).toEqual({
      metric: 'auc',
      value: found.auc.value,
      ci_low: found.auc.interval!.low,
      ci_high: found.auc.interval!.high,
    });
    const none = performanceOf(predict(trained, set.features), new Uint8Array(200), scores, 1);
    expect(performanceRows(none).find(({ metric }) => metric === 'auc')).toEqual({
      metric: 'auc',
      value: null,
      ci_low: null,
      ci_high: null,
    });
  });
});
