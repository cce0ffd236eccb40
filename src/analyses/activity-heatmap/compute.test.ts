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

it('counts the learners and dates behind each hour of the week, and what the largest date brings', async () => {
  // 2, 9, 16 and 23 March 2020 are Mondays.
  const context = await activityContext([
    ['a', '1.1', '2020-03-02 07:10:00'],
    ['a', '1.2', '2020-03-02 07:50:00'],
    ['b', '1.1', '2020-03-02 07:20:00'],
    ['b', '1.2', '2020-03-09 07:20:00'],
    ['b', '1.4', '2020-03-16 07:20:00'],
    ['b', '1.5', '2020-03-23 07:20:00'],
    ['b', '1.3', '2020-03-09 08:00:00'],
    ['c', '1.1', '2020-03-03 07:00:00'],
  ]);
  const row = { activity: 'step_visits', hour: 7, dates: 1, largest_date: 1, three_dates: 1 };
  expect(compute(context).activity_hour_support).toEqual([
    { ...row, weekday: 0, count: 6, learners: 2, dates: 4, largest_date: 3, three_dates: 5 },
    { ...row, weekday: 0, hour: 8, count: 1, learners: 1 },
    { ...row, weekday: 1, count: 1, learners: 1 },
  ]);
});

it('counts the hours around midnight on their own days, by any clock', async () => {
  const slots = async (timeZone: string) =>
    compute(
      await activityContext(
        [
          ['a', '1.1', '2020-03-02 18:26:00'],
          ['a', '1.2', '2020-03-02 18:34:00'],
          ['a', '1.3', '2020-03-03 00:10:00'],
        ],
        { timeZone },
      ),
    ).activity_heatmap.map(({ weekday, hour, count }) => [weekday, hour, count]);
  expect(await slots('UTC')).toEqual([
    [0, 18, 2],
    [1, 0, 1],
  ]);
  // Half past six in the evening is midnight in Kolkata, and both visits are within twelve minutes.
  expect(await slots('Asia/Kolkata')).toEqual([
    [0, 23, 1],
    [1, 0, 1],
    [1, 5, 1],
  ]);
});
