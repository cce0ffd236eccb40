import { expect, it } from 'vitest';
import { activityContext, plainActivity, simulatedContext } from '@/testing/activity-context';
import { simulatedDatasets } from '@/testing/contexts';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { lastCompletionChart } from './charts';
import { compute } from './compute';
import { lastCompletionFindings } from './findings';

const at = '2024-01-01 10:00:00';
const later = '2024-01-02 10:00:00';

it('counts each learner at the latest completion, of equal times at the later step', async () => {
  const context = await activityContext([
    ['ann', '1.1', at, later],
    ['ann', '1.2', at, at],
    ['bob', '1.2', at, later],
    ['bob', '1.10', at, later],
    ['cat', '1.10', later, ''],
    ['dan', '1.3', at, later],
  ]);
  const { last_completions: rows } = compute(context);
  expect(rows.map((row) => Object.values(row))).toEqual([
    [1, 1, 1, 1, 2, 2 / 3],
    [1, 2, 0, 1, 2, 2 / 3],
    [1, 3, 1, 2, 1, 1 / 3],
    [1, 10, 1, 3, 0, 0],
  ]);
  const found = lastCompletionFindings({ last_completions: rows }, testView());
  expect(found.map(({ key, values }) => [key, values.step])).toEqual([
    ['half-completed', '1.3'],
    ['last-step', '1.10'],
  ]);
});

it('has no rows where nobody completes a step', async () => {
  expect(compute(await activityContext([['ann', '1.1', at]])).last_completions).toEqual([]);
});

it('agrees with a plain count of a simulated course, and draws it', async () => {
  const context = await simulatedContext({ learners: 600, weeks: 3, seed: 3 });
  const last = new Map<number, { at: number; label: string }>();
  for (const { learner, label, completed } of plainActivity(context)) {
    if (!(completed < (last.get(learner)?.at ?? Number.NEGATIVE_INFINITY)) && !Number.isNaN(completed)) {
      last.set(learner, { at: completed, label });
    }
  }
  const plain = new Map<string, number>();
  for (const { label } of last.values()) plain.set(label, (plain.get(label) ?? 0) + 1);
  const result = compute(context);
  for (const { week_number, step_number, last_completed } of result.last_completions) {
    expect(last_completed).toBe(plain.get(`${week_number}.${step_number}`) ?? 0);
  }
  const [half, most, end] = lastCompletionFindings(result, testView());
  expect(half.values.learners).toBe(last.size);
  expect(most.values.learners).toBe(plain.get(String(most.values.step)));
  expect(end.key).toBe('last-step');
  for (const width of [320, 1100]) {
    const { warnings } = await draw(lastCompletionChart(result, testView())!, width);
    expect(warnings).toEqual([]);
  }
});

it('is careful while the run is under way', () => {
  const row = { last_completed: 30, lost: 30, remaining: 30, remaining_share: 0.5 };
  const last_completions = [
    { week_number: 1, step_number: 1, ...row },
    { week_number: 1, step_number: 2, ...row, lost: 60, remaining: 0, remaining_share: 0 },
  ];
  const view = testView({}, { endDate: '2020-04-01' }, [], '2020-03-10');
  for (const { because } of lastCompletionFindings({ last_completions }, view)) {
    expect(because).toBe('under-way');
  }
});

it('says in words that nobody completed the last step last, and one thing of one learner', () => {
  const row = { remaining: 0, remaining_share: 0, lost: 30 };
  const end = { week_number: 1, step_number: 2, last_completed: 0, ...row };
  const last_completions = [{ week_number: 1, step_number: 1, last_completed: 30, ...row }, end];
  expect(lastCompletionFindings({ last_completions }, testView()).at(-1)?.text).toBe(
    'No learner completed the last step, 1.2, last.',
  );
  const one = last_completions.map((each) => ({
    ...each,
    lost: 1,
    last_completed: each.last_completed / 30,
  }));
  expect(lastCompletionFindings({ last_completions: one }, testView()).map(({ text }) => text)).toEqual([
    'The 1 learner who completed a step completed their last one at step 1.1.',
  ]);
});

it('has no rows without step activity', async () => {
  const context = await simulatedDatasets({ learners: 200, weeks: 2, seed: 1 }, ['enrolments']);
  expect(compute(context).last_completions).toEqual([]);
});
