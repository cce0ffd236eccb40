import { beforeAll, describe, expect, it } from 'vitest';
import { assessmentBy, engineWith, first, request, second } from '@/testing/risk-runs';
import type { CourseEngine } from '../engine';
import { workerApi } from '../worker-api';
import type { RiskProgress, RiskRequest } from './request';

let engine: CourseEngine;
beforeAll(async () => {
  engine = await engineWith(...first, ...second);
});

describe('progress and cancel', () => {
  it('reports each stage to its end', async () => {
    const reports: RiskProgress[] = [];
    const fresh = { ...request, penalty: 2 };
    await engine.assessRisk(fresh, { onProgress: (progress) => reports.push(progress) });
    expect([...new Set(reports.map(({ stage }) => stage))]).toEqual([
      'features',
      'training',
      'validation',
      'fairness',
      'weeks',
    ]);
    const weeks = reports.filter(({ stage }) => stage === 'weeks');
    expect(weeks.at(-1)).toEqual({ stage: 'weeks', done: 4, of: 4 });
    const again: RiskProgress[] = [];
    await engine.assessRisk(fresh, { onProgress: (progress) => again.push(progress) });
    expect(again).toEqual([]);
  });

  it.each(['features', 'training', 'validation', 'weeks', 'fairness'] as const)(
    'stops while at %s',
    async (stage) => {
      const controller = new AbortController();
      const own: RiskRequest = { ...request, penalty: 3 };
      const started = engine.assessRisk(own, {
        signal: controller.signal,
        onProgress: (progress) => progress.stage === stage && controller.abort(),
      });
      await expect(started).rejects.toThrow();
    },
  );

  it('is a numbered call of the worker, cancelled by its number', async () => {
    const api = workerApi(engine);
    const own = { ...request, penalty: 4 };
    const cancelled = await api.assessRisk(7, own, ({ stage }) => stage === 'validation' && api.cancel(7));
    expect(cancelled).toEqual({ ok: false, code: 'cancelled' });
    const reports: RiskProgress[] = [];
    expect(await api.assessRisk(8, own, (progress) => reports.push(progress))).toMatchObject({
      value: { ok: true },
    });
    expect(reports.length).toBeGreaterThan(5);
    const tables = { thresholds: { moderate: 0.3, high: 0.6 }, contacts: 20 };
    expect(await api.exportRisk(9, own, tables)).toMatchObject({ ok: true });
  });

  async function remove(name: string): Promise<void> {
    const loaded = await engine.importSources([]);
    if (!loaded.ok) throw new Error(loaded.code);
    engine.removeFile(loaded.value.files.find(({ path }) => path === name)?.id ?? '');
  }

  it('keeps no assessment during which the data changed', async () => {
    const own = { ...request, penalty: 5 };
    const removed: Promise<void>[] = [];
    const onProgress = () => {
      if (removed.length === 0) removed.push(remove('clouds-2_comments.csv'));
    };
    await engine.assessRisk(own, { onProgress });
    await Promise.all(removed);
    const again: RiskProgress[] = [];
    await engine.assessRisk(own, { onProgress: (progress) => again.push(progress) });
    expect(again).not.toEqual([]);
  });

  it('keeps no assessment when the data changes', async () => {
    const before = await assessmentBy(engine);
    await remove('clouds-2_question-response.csv');
    const after = await assessmentBy(engine);
    expect(after.learners.length).toBe(before.learners.length);
    expect(after.learners).not.toEqual(before.learners);
  });
});
