import { expect, it } from 'vitest';
import { planSteps } from '@/simulate';
import { median } from '@/stats/summary';
import {
  type ActivityRow,
  activityContext,
  plainActivity,
  simulatedContext,
} from '@/testing/activity-context';
import { stepLabel } from '@/words/steps';
import { compute } from './compute';
import { longSteps } from './time-findings';

const find = (rows: ReturnType<typeof compute>['step_timing'], step: string) =>
  rows.find(({ week_number, step_number }) => stepLabel(week_number, step_number) === step)!;

it('knows weeks by local days, their first moment included', async () => {
  const rows: ActivityRow[] = [
    ['ann', '1.1', '2024-06-02 22:59:59'],
    ['bob', '1.1', '2024-06-02 23:00:00'],
    ['cat', '1.1', '2024-06-09 22:59:59'],
    ['dan', '1.1', '2024-06-09 23:00:00'],
    ['dan', '2.1', '2024-06-09 23:00:00'],
    ['cat', '2.1', '2024-06-09 22:59:59'],
  ];
  const context = await activityContext(rows, { startDate: '2024-06-03', timeZone: 'Europe/London' });
  const { step_timing } = compute(context);
  expect(find(step_timing, '1.1')).toMatchObject({ visited: 4, before: 1, during: 2, after: 1 });
  expect(find(step_timing, '2.1')).toMatchObject({ visited: 2, before: 1, during: 1, after: 0 });
  const unknown = compute(await activityContext(rows, { startDate: null })).step_timing;
  expect(find(unknown, '1.1')).toMatchObject({ visited: 4, before: null, during: null, after: null });
});

it('counts each visit in its own week where a learner goes on from one to the next', async () => {
  const rows: ActivityRow[] = [
    ['ann', '1.1', '2024-06-09 23:59:59'],
    ['ann', '2.1', '2024-06-10 00:00:00'],
  ];
  const { step_timing } = compute(await activityContext(rows, { startDate: '2024-06-03', timeZone: 'UTC' }));
  expect(step_timing).toMatchObject([{ during: 1 }, { before: 0, during: 1 }]);
});

it('has the quartiles of the minutes', async () => {
  const rows = [1, 2, 3, 4, 5].flatMap((minute): ActivityRow[] => [
    [`l${minute}`, '1.1', '2024-01-01 10:00:00'],
    [`l${minute}`, '1.2', `2024-01-01 10:0${minute}:00`],
  ]);
  expect(find(compute(await activityContext(rows)).step_timing, '1.1')).toMatchObject({
    lower_quartile_minutes: 2,
    median_minutes: 3,
    upper_quartile_minutes: 4,
  });
});

const minutes = async (rows: readonly ActivityRow[], step: string) => {
  const { timed, median_minutes } = find(compute(await activityContext(rows)).step_timing, step);
  return [timed, median_minutes];
};

it('times a step to the next visit within the session, whichever step that is', async () => {
  const rows: ActivityRow[] = [
    ['ann', '1.2', '2024-01-01 10:00:00', '2024-01-01 10:50:00'],
    ['ann', '1.1', '2024-01-01 10:30:00'],
    ['ann', '1.3', '2024-01-01 11:34:59'],
  ];
  expect(await minutes(rows, '1.2')).toEqual([1, 30]);
  expect(await minutes(rows, '1.1')).toEqual([1, 65 - 1 / 60]);
  expect(await minutes(rows, '1.3')).toEqual([0, null]);
});

it('times the session’s last step to its completion, but not over a pause', async () => {
  const rows: ActivityRow[] = [
    ['ann', '1.1', '2024-01-01 10:00:00', '2024-01-01 10:06:00'],
    ['ann', '1.2', '2024-01-01 11:05:00', '2024-01-01 12:10:00'],
    ['bob', '1.2', '2024-01-01 11:05:00', '2024-01-01 11:05:00'],
  ];
  expect(await minutes(rows, '1.1')).toEqual([1, 6]);
  expect(await minutes(rows, '1.2')).toEqual([0, null]);
});

it('takes no completion within 5 seconds of the visit for the time on the step', async () => {
  const rows: ActivityRow[] = [
    ['ann', '1.1', '2024-01-01 10:00:00', '2024-01-01 10:00:04'],
    ['bob', '1.1', '2024-01-01 10:00:00', '2024-01-01 10:00:05'],
    ['cat', '1.1', '2024-01-01 10:00:00', '2024-01-01 10:00:01'],
    ['cat', '1.2', '2024-01-01 10:10:00'],
  ];
  expect(await minutes(rows, '1.1')).toEqual([2, expect.closeTo((10 + 5 / 60) / 2, 9)]);
});

it('equals a plain count over a simulated course', async () => {
  const context = await simulatedContext({ learners: 1000, weeks: 2 });
  const { step_timing } = compute(context);
  const own = new Map<number, { place: number; visited: number; completed: number }[]>();
  for (const row of plainActivity(context)) own.set(row.learner, [...(own.get(row.learner) ?? []), row]);
  const times = new Map<number, number[]>();
  for (const visits of own.values()) {
    const sorted = visits.toSorted((a, b) => a.visited - b.visited || a.place - b.place);
    sorted.forEach(({ place, visited, completed }, index) => {
      const ends = [sorted[index + 1]?.visited, completed].map((end) => (end - visited) / 60_000);
      const [next, done] = ends;
      const time = next < 65 ? next : done >= 5 / 60 && done < 65 ? done : null;
      if (time !== null) times.set(place, [...(times.get(place) ?? []), time]);
    });
  }
  step_timing.forEach((row, place) => {
    expect(row.timed).toBe(times.get(place)?.length);
    expect(row.median_minutes).toBeCloseTo(median(times.get(place) ?? []), 9);
    expect(row.before! + row.during! + row.after!).toBe(row.visited);
  });
});

it('finds the planned exercises among the long steps, and nothing but them and quizzes', async () => {
  const options = { learners: 8000, weeks: 2 };
  const plan = planSteps(options);
  const long = longSteps(compute(await simulatedContext(options)).step_timing).map((row) =>
    plan.find(({ week, number }) => week === row.week_number && number === row.step_number),
  );
  expect(long.filter((step) => step?.type === 'exercise')).toHaveLength(2);
  expect(long.every((step) => step?.type === 'exercise' || step?.type === 'quiz')).toBe(true);
});
