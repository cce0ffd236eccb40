import { expect, it } from 'vitest';
import {
  type ActivityRow,
  activityContext,
  plainActivity,
  simulatedContext,
} from '@/testing/activity-context';
import { dayBuckets } from './buckets';
import { compute } from './compute';

const rows: ActivityRow[] = [
  ['ann', '1.1', '2024-06-02 22:59:59'],
  ['bob', '1.1', '2024-06-02 23:00:00'],
  ['cat', '1.1', '2024-06-03 10:00:00'],
  ['cat', '1.10', '2024-06-03 10:00:00'],
  ['cat', '1.2', '', '2024-06-04 10:00:00'],
  ['dan', '1.10', '2024-05-26 10:00:00'],
];

it('counts first visits by local date and leaves out what comes long before the start', async () => {
  const context = await activityContext(rows, { startDate: '2024-06-03', timeZone: 'Europe/London' });
  const cell = { week_number: 1, step_number: 1, days: 1 };
  expect(compute(context).step_calendar).toEqual([
    { ...cell, date: '2024-06-02', first_visits: 1 },
    { ...cell, date: '2024-06-03', first_visits: 2 },
    { ...cell, step_number: 10, date: '2024-06-03', first_visits: 1 },
  ]);
  expect(compute(context).step_calendar_span).toEqual([{ from: '2024-05-27', first_visits: 4, left_out: 1 }]);
});

it('shows all visits where no start is known, or a start that comes after them', async () => {
  for (const startDate of [null, '2030-01-01']) {
    const { step_calendar } = compute(await activityContext(rows, { startDate }));
    expect(step_calendar.reduce((sum, { first_visits }) => sum + first_visits, 0)).toBe(5);
  }
});

it('has no rows where nobody visits', async () => {
  expect(compute(await activityContext([['ann', '1.1', '', '2024-01-01']])).step_calendar).toEqual([]);
});

it('counts each visit of a simulated course on its day', async () => {
  const context = await simulatedContext({ learners: 400, weeks: 2 });
  const expected = new Map<string, number>();
  for (const { label, visited } of plainActivity(context)) {
    const key = `${label} ${new Date(visited).toISOString().slice(0, 10)}`;
    expected.set(key, (expected.get(key) ?? 0) + 1);
  }
  const found = compute(context).step_calendar.map(
    ({ week_number, step_number, date, first_visits }) =>
      [`${week_number}.${step_number} ${date}`, first_visits] as const,
  );
  expect(new Map(found)).toEqual(expected);
});

it('takes days one by one as long as they are few, and else in whole weeks from the start', () => {
  expect(dayBuckets(95, 199, 100, 10, 2000)).toEqual({ first: 95, days: 1, count: 105 });
  expect(dayBuckets(80, 199, 100, 10, 2000)).toMatchObject({ first: 93, count: 107 });
  expect(dayBuckets(95, 199, 100, 20, 2000)).toEqual({ first: 93, days: 7, count: 16 });
  const long = dayBuckets(93, 5000, 100, 200, 40_000);
  expect(long.days % 7).toBe(0);
  expect((100 - long.first) % long.days).toBe(0);
  expect(long.count * 200).toBeLessThanOrEqual(41_000);
  expect(long.first + long.count * long.days).toBeGreaterThan(5000);
});

it('puts the visits of a long course with many steps into weeks', async () => {
  const visits = Array.from(
    { length: 200 },
    (_, step): ActivityRow => ['ann', `1.${step + 1}`, '2024-01-01'],
  );
  const late: ActivityRow = ['bob', '1.1', '2024-07-20'];
  const context = await activityContext([...visits, late], { startDate: '2024-01-01' });
  expect(compute(context).step_calendar.slice(0, 3)).toEqual([
    { week_number: 1, step_number: 1, date: '2024-01-01', days: 7, first_visits: 1 },
    { week_number: 1, step_number: 1, date: '2024-07-15', days: 7, first_visits: 1 },
    { week_number: 1, step_number: 2, date: '2024-01-01', days: 7, first_visits: 1 },
  ]);
});
