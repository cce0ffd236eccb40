import { expect, it } from 'vitest';
import { activityContext } from '@/testing/activity-context';
import { compute } from './compute';

it('counts the learners behind each activity, and only activities whose file is there', async () => {
  const context = await activityContext([
    ['a', '1.1', '2020-03-02', '2020-03-03'],
    ['a', '1.2', '2020-03-02'],
    ['b', '1.1', '2020-03-02'],
    ['c', '1.1', ''],
  ]);
  expect(compute(context).activity_learners).toEqual([
    { activity: 'step_visits', learners: 2, events: 3 },
    { activity: 'step_completions', learners: 1, events: 1 },
  ]);
});
