import { expect, it } from 'vitest';
import type { RiskProgress } from './request';
import { reporter } from './work';

it('reports at most by the hundredth, the first and the last among them', () => {
  const reports: RiskProgress[] = [];
  const report = reporter('trees', { onProgress: (progress) => reports.push(progress) });
  for (let tree = 0; tree <= 1200; tree++) report(tree, 1200);
  expect(reports).toHaveLength(101);
  expect(reports[0]).toEqual({ stage: 'trees', done: 0, of: 1200 });
  expect(reports[1]).toEqual({ stage: 'trees', done: 12, of: 1200 });
  expect(reports.at(-1)).toEqual({ stage: 'trees', done: 1200, of: 1200 });
});

it('reports every part where these are few', () => {
  const reports: number[] = [];
  const report = reporter('validation', { onProgress: ({ done }) => reports.push(done) });
  for (let fold = 1; fold <= 10; fold++) report(fold, 10);
  expect(reports).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

it('notices a cancel between two reports', () => {
  const controller = new AbortController();
  const report = reporter('trees', { signal: controller.signal });
  report(0, 1200);
  controller.abort();
  expect(() => report(1, 1200)).toThrow();
});
