import { expect, it } from 'vitest';
import { stepResult, stepRows } from '@/analyses/step-activity/test-rows';
import { timingRows } from '@/analyses/step-timing/test-rows';
import { testView } from '@/analyses/test-view';
import { stepFigures } from './StepFigures';

const rows = stepRows([20, 30, 50], (place) => ({ comments: 4 * place }));
const tables = { ...stepResult(rows), step_timing: timingRows(3) };
const figures = (step: string, view = testView()) =>
  stepFigures(tables, step, view).map(({ label, value, note }) => `${label} ${value} ${note}`);

it('tells a step’s figures and what each is of', () => {
  expect(figures('1.2')).toEqual([
    'Visited 80 80.0\u00a0% of 100',
    'Completed 64 80.0\u00a0% of 80',
    'Stopped here 30 37.5\u00a0% of 80',
    'Comments 4 33.3\u00a0% of 12',
    'Minutes, median 3 90 learners',
  ]);
});

it('does not say that learners stopped who are on their way, nor how many comments without their file', () => {
  const running = testView({}, { endDate: '2020-03-15' }, ['comments'], '2020-03-09');
  expect(figures('1.2', running)[2]).toMatch(/^Latest step so far 30/);
  expect(figures('1.2', running)[3]).toBe('Comments — no comments file');
});

it('tells nothing of steps without activity', () => {
  expect(figures('1.9')).toEqual([]);
});

it('takes no share of a sum of which small counts are withheld', () => {
  const notes = stepFigures(tables, '1.2', testView(), 10).map(({ note }) => note);
  expect(notes).toEqual([false, '80.0\u00a0% of 80', false, false, '90 learners']);
});
