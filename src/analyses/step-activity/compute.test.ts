import { expect, it } from 'vitest';
import { activityContext } from '@/testing/activity-context';
import { testView } from '../test-view';
import { completionFindings } from './completion-findings';
import { compute } from './compute';

it('counts completions apart from visits, however many rows a learner has for a step', async () => {
  const context = await activityContext([
    ['a', '1.1', '2020-03-02', '2020-03-03'],
    ['b', '1.1', '2020-03-02'],
    ['b', '1.1', '', '2020-03-04'],
    ['b', '1.1', '2020-03-02'],
    ['c', '1.1', '2020-03-02'],
    ['a', '1.2', '', '2020-03-03'],
    ['d', '1.2', '2020-03-03', '2020-03-03'],
    ['e', '1.2', '', '2020-03-03'],
  ]);
  const { step_activity, step_completion } = compute(context);
  expect(step_activity.map(({ visited, completed }) => [visited, completed])).toEqual([
    [3, 2],
    [1, 3],
  ]);
  expect(step_completion).toEqual([
    { week_number: 1, step_number: 1, visited: 3, visited_completed: 2, completed_only: 0 },
    { week_number: 1, step_number: 2, visited: 1, visited_completed: 1, completed_only: 2 },
  ]);
});

it('never says that more than every visited step is completed', async () => {
  const learners = Array.from({ length: 25 }, (_, each) => `learner${each}`);
  const context = await activityContext([
    ...learners.slice(0, 20).map((id) => [id, '1.1', '2020-03-02', '2020-03-02'] as const),
    ...learners.slice(20).map((id) => [id, '1.1', '', '2020-03-02'] as const),
  ]);
  const [share, without] = completionFindings(compute(context), testView());
  expect(share.text.replaceAll('\u00a0', ' ')).toContain('complete 100.0 % of the steps they visit');
  expect(without.values).toEqual({ completions: 5 });
});
