import { expect, it } from 'vitest';
import {
  assessmentBy,
  engineWith,
  filesOf,
  first,
  request,
  running,
  second,
  tablesIn,
} from '@/testing/risk-runs';

it('writes its tables with the thresholds and the length of list that are chosen', async () => {
  const engine = await engineWith(...first, ...second);
  const options = { thresholds: { moderate: 0.2, high: 0.9 }, contacts: 15 };
  const tables = await tablesIn(await engine.exportRisk(request, options));
  expect(Object.keys(tables).sort()).toEqual(
    [
      'engagement',
      'risk_coefficients',
      'risk_evaluation',
      'risk_features',
      'risk_predictions',
      'weekly_features',
    ].map((name) => `clouds-2/${name}.csv`),
  );
  for (const { probability, level } of tables['clouds-2/risk_predictions.csv']) {
    const risk = Number(probability);
    expect(level).toBe(risk >= 0.9 ? 'high' : risk >= 0.2 ? 'moderate' : 'low');
  }
  const figures = new Map(tables['clouds-2/risk_evaluation.csv'].map(({ metric, value }) => [metric, value]));
  expect(figures.get('list_length')).toBe('15');
  expect(Number(figures.get('true_positives')) + Number(figures.get('false_positives'))).toBeCloseTo(15, 9);
  expect(figures.has('cross_validated_auc')).toBe(true);
});

it('tell of each learner what the weeks are the means of, and no outcome before it is known', async () => {
  const engine = await engineWith(...first, ...running);
  const { weeks } = await assessmentBy(engine);
  const options = { thresholds: { moderate: 0.2, high: 0.9 }, contacts: 15 };
  const tables = await tablesIn(await engine.exportRisk(request, options));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  for (const { week, active, meanEngagement, meanConfidence } of weeks) {
    const [scores, own] = ['engagement', 'weekly_features'].map((name) =>
      tables[`clouds-2/${name}.csv`].filter((row) => row.week === String(week)),
    );
    expect(active).toBe(own.filter((row) => row.active_days !== '0').length);
    expect(meanEngagement).toBeCloseTo(mean(scores.map(({ engagement }) => Number(engagement))), 9);
    expect(meanConfidence).toBeCloseTo(mean(own.map(({ confidence }) => Number(confidence))), 9);
  }
  expect(weeks[1].active).toBeLessThan(weeks[1].learners);
  expect(new Set(tables['clouds-2/risk_features.csv'].map(({ outcome }) => outcome))).toEqual(new Set(['']));
});

it('go with the export of results that asks for them', async () => {
  const few = filesOf({ run: 2, startDate: '2024-09-02', seed: 2, learners: 200 });
  const needed = few.filter(({ name }) => /enrolments|step-activity/.test(name));
  const engine = await engineWith(...needed);
  const own = { ...request, source: { kind: 'itself' } } as const;
  const tables = { thresholds: { moderate: 0.2, high: 0.9 }, contacts: 15 };
  const alone = await tablesIn(await engine.exportRisk(own, tables));
  const together = await tablesIn(
    await engine.exportResults({ settings: {}, risk: { request: own, tables } }),
  );
  expect(Object.keys(alone)).toHaveLength(6);
  expect(together).toMatchObject(alone);
  expect(Object.keys(together)).toContain('clouds-2/step_activity.csv');
  const without = Object.keys(await tablesIn(await engine.exportResults({ settings: {}, withhold: 5 })));
  expect(without).toContain('clouds-2/step_activity.csv');
  for (const path of Object.keys(alone)) expect(without).not.toContain(path);
});
