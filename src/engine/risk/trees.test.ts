import { describe, expect, it } from 'vitest';
import { assessing, engineWith, first, request, second, tablesIn } from '@/testing/risk-runs';

const assessed = assessing();

describe('boosted trees for comparison', () => {
  it('are trained where they are asked for, and judged on the learners of the list', async () => {
    expect((await assessed()).trees).toBeNull();
    const stages: string[] = [];
    const engine = await engineWith(...first, ...second);
    const asked = { ...request, trees: true };
    const outcome = await engine.assessRisk(asked, { onProgress: ({ stage }) => stages.push(stage) });
    if (!outcome.ok || !outcome.value.ok) throw new Error(JSON.stringify(outcome));
    const { trees, scored, learners } = outcome.value.assessment;
    if (!trees || !scored) throw new Error('no trees');
    expect(stages.at(-1)).toBe('trees');
    const { performance, modelGain } = trees;
    expect(performance.learners).toBe(learners.length);
    expect(performance.auc.value).toBeGreaterThan(0.8);
    expect(performance.brier.value).toBeLessThan(0.15);
    expect(performance.auc.value).not.toBe(scored.performance.auc.value);
    expect(modelGain.value).toBeCloseTo(scored.performance.auc.value - performance.auc.value, 12);
    expect(modelGain.interval!.low).toBeLessThan(modelGain.value);
    const options = { thresholds: { moderate: 0.3, high: 0.6 }, contacts: 15 };
    const tables = await tablesIn(await engine.exportRisk(asked, options));
    const rows = tables['clouds-2/risk_evaluation.csv'];
    expect(Number(rows.find(({ metric }) => metric === 'trees_auc')?.value)).toBe(performance.auc.value);
    // The list is the model’s.
    expect(learners.map(({ probability }) => probability)).toEqual(
      (await assessed()).learners.map(({ probability }) => probability),
    );
  }, 60_000);

  it('are none where a saved model judges', async () => {
    const { json } = await assessed();
    expect((await assessed({ source: { kind: 'file', json }, trees: true })).trees).toBeNull();
  });
});
