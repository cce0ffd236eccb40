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
import { engagementRows, engagementTable, weeklyRows, weeklyTable } from './weekly';

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
    const silent = { mean: 5, scale: 1, typical: 5, coefficient: -1, standardError: 0.1 };
    const features = trained.features.map((each) => (each.id === 'comments' ? { ...each, ...silent } : each));
    const two = { ...trained, features };
    expect(predictionRows(two, set.features, predict(two, set.features), ids)[0].reasons).toMatch(
      /^[^|]+; typical [^|]+ \| [^|]+; typical [^|]+$/,
    );
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
    const value = (metric: string) => rows.find((row) => row.metric === metric)?.value;
    expect(value('gain_over_quiet_week')).toBe(found.baselines.quiet_week.gain.value);
    const list = contactList(predict(trained, set.features), set.happened, 20);
    expect(rows.find(({ metric }) => metric === 'list_recall')).toEqual({
      metric: 'list_recall',
      value: list.recall,
      ci_low: list.recallInterval.low,
      ci_high: list.recallInterval.high,
    });
    expect(['true_positives', 'false_positives', 'false_negatives', 'true_negatives'].map(value)).toEqual([
      list.truePositives,
      list.falsePositives,
      list.falseNegatives,
      list.trueNegatives,
    ]);
    const none = performanceOf(predict(trained, set.features), new Uint8Array(200), scores, 1);
    expect(performanceRows(none).find(({ metric }) => metric === 'auc')).toEqual({
      metric: 'auc',
      value: null,
      ci_low: null,
      ci_high: null,
    });
  });

  it('of engagement and weeks have each figure in its column', () => {
    const parts = {
      regularity: Float64Array.of(0.1, 0.2),
      completion_rate: Float64Array.of(0.3, 0.4),
      first_attempt_score: null,
      comments: null,
      study_time: Float64Array.of(0.5, 0.6),
      recency: Float64Array.of(0.7, 0.8),
    };
    const scores = Float64Array.of(0.9, 0.95);
    expect(engagementRows(Int32Array.of(4, 2), 3, { scores, parts }, ids)[1]).toEqual({
      learner_id: 'id-2',
      week: 3,
      engagement: 0.95,
      regularity: 0.2,
      completion_rate: 0.4,
      first_attempt_score: null,
      comments: null,
      study_time: 0.6,
      recency: 0.8,
    });
    const figures = { sessions: 1, stepsCompleted: 2, activeDays: 3, inactiveDays: 4 };
    const shares = { progress: 0.1, completion: 0.2, score: null, confidence: 0.15 };
    expect(weeklyRows([{ person: 5, week: 2, ...figures, ...shares }], ids)).toEqual([
      {
        learner_id: 'id-5',
        week: 2,
        sessions: 1,
        steps_completed: 2,
        average_progress: 0.1,
        average_score: null,
        active_days: 3,
        inactive_days: 4,
        confidence: 0.15,
      },
    ]);
  });
});
