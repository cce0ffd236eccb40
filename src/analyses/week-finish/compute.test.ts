import { expect, it } from 'vitest';
import { cleanCourse } from '@/simulate';
import {
  type ActivityRow,
  activityContext,
  plainActivity,
  simulatedContext,
} from '@/testing/activity-context';
import { testView } from '../test-view';
import { compute } from './compute';
import { weekFinishFindings } from './findings';

const day = '2024-01-01';
const rows: ActivityRow[] = [
  ['ann', '1.1', day, day],
  ['ann', '1.2', day, day],
  ['ann', '1.10', day, day],
  ['ann', '2.1', day],
  ['bob', '1.1', day, day],
  ['bob', '1.1', day, ''],
  ['bob', '1.2', day],
  ['bob', '1.10', day, day],
  ['cat', '1.1', day, day],
  ['cat', '1.2', '', day],
  ['cat', '1.10', day, day],
  ['dan', '1.2', day, day],
  ['dan', '2.1', '', day],
];

it('counts who begins with the first step, and who visits and completes every one', async () => {
  const { week_finish } = compute(await activityContext(rows));
  expect(week_finish).toMatchObject([
    { week_number: 1, steps: 3, began: 3, visited_all: 2, completed_all: 2, visited_rate: 2 / 3 },
    { week_number: 2, steps: 1, began: 1, visited_all: 1, completed_all: 0, completed_rate: 0 },
  ]);
  // Wilson's interval of 2 in 3 at 95 %.
  expect(week_finish[0].visited_low).toBeCloseTo(0.2077, 4);
  expect(week_finish[0].visited_high).toBeCloseTo(0.9385, 4);
});

it('leaves out a step that few of those who go further visit, but not the last', async () => {
  const learners = ['ann', 'bob', 'cat', 'dan', 'eve'];
  const course = learners.flatMap((who, i): ActivityRow[] => [
    ...(i < 1 ? [[who, '1.1', day] as const] : []),
    [who, '1.2', day],
    ...(i < 2 ? [[who, '1.3', day] as const] : []),
    ...(i < 3 ? [[who, '1.4', day] as const] : []),
    [who, '1.5', day],
    ...(i < 1 ? [[who, '1.6', day] as const] : []),
  ]);
  const { week_finish } = compute(await activityContext(course));
  expect(week_finish).toMatchObject([{ steps: 4, left_out: '1.1, 1.3', began: 5, visited_all: 1 }]);
});

it('asks of the step before the last those who came to the last, everyone of them', async () => {
  const course = (visitors: readonly string[]) =>
    ['ann', 'bob'].flatMap((who): ActivityRow[] => [
      [who, '1.1', day],
      ...(visitors.includes(who) ? [[who, '1.2', day] as const] : []),
      [who, '1.3', day],
    ]);
  const leftOut = async (visitors: readonly string[]) => {
    const others: ActivityRow[] = visitors.length === 0 ? [['cat', '1.2', day]] : [];
    return compute(await activityContext([...course(visitors), ...others])).week_finish[0].left_out;
  };
  expect(await leftOut([])).toBe('1.2');
  expect(await leftOut(['ann'])).toBeNull();
  expect(await leftOut(['bob'])).toBeNull();
});

it('has no shares of nobody', async () => {
  const { week_finish } = compute(await activityContext([['ann', '1.1', '', day]]));
  expect(week_finish).toMatchObject([
    { began: 0, visited_rate: null, visited_low: null, completed_high: null },
  ]);
});

it('equals a plain count over a simulated course', async () => {
  const context = await simulatedContext({ learners: 800, weeks: 3 });
  const activity = plainActivity(context);
  const learners = [...new Set(activity.map(({ learner }) => learner))];
  for (const row of compute(context).week_finish) {
    const steps = new Set(activity.filter(({ week }) => week === row.week_number).map(({ label }) => label));
    const own = (time: 'visited' | 'completed') =>
      learners.map((who) => {
        const had = activity.filter(
          (each) => each.learner === who && each.week === row.week_number && !Number.isNaN(each[time]),
        );
        return new Set(had.map(({ label }) => label));
      });
    const [visited, completed] = [own('visited'), own('completed')];
    const began = learners.map((_, i) => visited[i].has(`${row.week_number}.1`));
    expect(row.began).toBe(began.filter(Boolean).length);
    expect(row.visited_all).toBe(began.filter((yes, i) => yes && visited[i].size === steps.size).length);
    expect(row.completed_all).toBe(began.filter((yes, i) => yes && completed[i].size === steps.size).length);
    expect(row.visited_all).toBeGreaterThan(0);
  }
});

it('names the week with planted trouble, and none in a clean course', async () => {
  const lowest = async (troubleSteps: string[]) => {
    const planted = { ...cleanCourse, troubleSteps };
    const context = await simulatedContext({ learners: 2500, weeks: 5, planted });
    return weekFinishFindings(compute(context), testView()).filter(({ key }) => key === 'lowest-week');
  };
  expect(await lowest(['4.3', '4.7', '4.9'])).toMatchObject([{ values: { week: 4 } }]);
  expect(await lowest([])).toEqual([]);
});
