import { beforeAll, describe, expect, it } from 'vitest';
import { visitsInHours } from '@/testing/activity-context';
import { simulatedContext } from '@/testing/contexts';
import { compute as computeHeatmap } from '../activity-heatmap/compute';
import { draw } from '../chart-kit/test-draw';
import { initialView, testView } from '../test-view';
import { weeksChart } from './charts';
import { compute } from './compute';

import { activityWeeks } from './index';
import type { ActivityWeeksResult } from './tables';

import { mondays, on } from './test-visits';

it('counts weeks from the start date, and weighs them alike', async () => {
  // The course starts on a Wednesday; 2024-01-03 is one.
  const context = await visitsInHours(
    {
      '2024-01-02 09': 5,
      '2024-01-03 10': 300,
      '2024-01-09 23': 100,
      '2024-01-10 08': 30,
      '2024-01-11 08': 10,
      '2024-01-17 08': 19,
      '2024-06-01 08': 7,
    },
    '2024-01-03',
  );
  const { activity_weeks, activity_typical_week } = compute(context);
  const days = activity_weeks.filter(({ slot }) => slot === 'weekday');
  expect(days.map(({ period, place, count }) => [period, place, count])).toEqual([
    ['Before', 1, 5],
    ['Week 1', 1, 100],
    ['Week 1', 2, 300],
    ['Week 2', 2, 30],
    ['Week 2', 3, 10],
    ['Week 3', 2, 19],
    ['Later', 5, 7],
  ]);
  expect(days.map(({ share_of_week }) => share_of_week)).toEqual([1, 0.25, 0.75, 0.75, 0.25, 1, 1]);
  const typical = activity_typical_week.find(({ weekday, hour }) => weekday === 2 && hour === 8);
  // Week 3 has too few events to weigh.
  expect(typical).toMatchObject({ count: 49, weeks: 2, mean_share: 0.375 });
});

it('weighs a week from twenty events, and shows the eight weeks after a course of one week', async () => {
  const context = await visitsInHours(
    {
      '2024-01-02 09': 1,
      '2024-01-08 10': 20,
      '2024-01-15 10': 19,
      '2024-03-04 10': 1,
      '2024-03-11 10': 1,
    },
    '2024-01-08',
  );
  const settings = { ...context.settings, weeks: 1 };
  const { activity_weeks, activity_typical_week, activity_profile } = compute({ ...context, settings });
  expect(activity_weeks.filter(({ slot }) => slot === 'hour').map(({ period }) => period)).toEqual([
    'Before',
    'Week 1',
    'Week 2',
    'Week 9',
    'Later',
  ]);
  expect(activity_typical_week).toEqual([
    expect.objectContaining({ weekday: 0, hour: 10, count: 41, weeks: 1, mean_share: 1, largest_week: 1 }),
    expect.objectContaining({ weekday: 1, hour: 9, count: 1, weeks: 1, weeks_with: 0, largest_week: null }),
  ]);
  expect(
    activity_profile.filter(({ slot }) => slot === 'hour').map(({ place, count }) => [place, count]),
  ).toEqual([
    [9, 1],
    [10, 41],
  ]);
});

it('frames the days of notable dates among the weekdays, and names them by the hour', async () => {
  // The course starts on a Wednesday; the mailing is on the Monday of its first week.
  const context = await visitsInHours(
    { '2024-01-03 10': 9, '2024-01-08 10': 9, '2024-01-09 10': 9 },
    '2024-01-03',
  );
  const notableDates = [{ id: 'a', date: '2024-01-08', label: 'Mailing' }];
  const chart = (slot: string) =>
    weeksChart(compute(context), testView({ slot }, { startDate: '2024-01-03', notableDates }))!;
  expect(
    chart('weekday').values.map(({ row, column, framed, dates }) => [row, column, framed, dates]),
  ).toEqual([
    ['Week 1', 'Monday', true, 'Mailing, 8 January 2024'],
    ['Week 1', 'Tuesday', false, 'none'],
    ['Week 1', 'Wednesday', true, 'Start, 3 January 2024'],
  ]);
  const [hour] = chart('hour').values;
  expect(hour).toMatchObject({ framed: false, dates: 'Start, 3 January 2024; Mailing, 8 January 2024' });
  expect((await draw(chart('weekday'))).warnings).toEqual([]);
});

it('names dates in order of time, week by week, and none where the start is not known', async () => {
  const context = await visitsInHours({ '2024-01-03 10': 9, '2024-01-10 10': 9 }, '2024-01-03');
  const course = {
    startDate: '2024-01-03',
    endDate: '2024-01-16',
    notableDates: [
      { id: 'b', date: '2024-01-10', label: 'Live session' },
      { id: 'a', date: '2024-01-02', label: 'Too early' },
    ],
  };
  const datesOf = (changes: typeof course | { startDate: null }) =>
    weeksChart(compute(context), testView({ slot: 'hour' }, changes))!.values.map(({ row, dates }) => [
      row,
      dates,
    ]);
  expect(datesOf(course)).toEqual([
    ['Week 1', 'Start, 3 January 2024'],
    ['Week 2', 'Live session, 10 January 2024; End, 16 January 2024'],
  ]);
  expect(datesOf({ startDate: null }).map(([, dates]) => dates)).toEqual(['none', 'none']);
});

it('marks the weeks after the course’s own, where its start is known', async () => {
  const context = await visitsInHours({ '2024-01-03 10': 9, '2024-01-10 10': 9 }, '2024-01-03');
  const rowsOf = (startDate: string | null) =>
    weeksChart(compute(context), testView({ slot: 'hour' }, { startDate, weeks: 1 }))!.values.map(
      ({ row }) => row,
    );
  expect(rowsOf('2024-01-03')).toEqual(['Week 1', 'Week 2 (after)']);
  expect(rowsOf(null)).toEqual(['Week 1', 'Week 2']);
});

it('lets no week of few events drown the others', async () => {
  const context = await visitsInHours(
    { '2024-01-01 10': 3, ...on(mondays, '10', 12), ...on(['2024-01-09'], '10', 28) },
    '2024-01-08',
  );
  const { values } = weeksChart(
    compute(context),
    testView({ slot: 'weekday' }, { startDate: '2024-01-08' }),
  )!;
  const before = values.find(({ row }) => row === 'Before')!;
  // Week 1 has 12 and 28 of 40 events; the others have too few to be compared.
  expect([before.value, before.share]).toEqual([70, '100.0\u00a0% of 3']);
});

it('counts the learners and dates behind each hour as a plain count does', async () => {
  const context = await simulatedContext({ learners: 300, weeks: 2, seed: 5 });
  const { activity_profile } = compute(context);
  const activity = context.rows('step-activity')!;
  const seen = Array.from({ length: activity.numRows() }, (_, row) => ({
    learner: Number(activity.get('person', row)),
    at: new Date(Number(activity.get('first_visited_at', row))),
  })).filter(({ at }) => !Number.isNaN(at.getTime()));
  const rows = activity_profile.filter((row) => row.activity === 'step_visits' && row.slot === 'hour');
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(seen.length);
  for (const { place, count, learners, dates, largest_date, three_dates } of rows) {
    const own = seen.filter(({ at }) => at.getUTCHours() === place);
    const perDate = new Map<string, number>();
    for (const { at } of own) {
      const date = at.toISOString().slice(0, 10);
      perDate.set(date, (perDate.get(date) ?? 0) + 1);
    }
    const most = [...perDate.values()].toSorted((a, b) => b - a);
    expect({ count, learners, dates, largest_date, three_dates }).toEqual({
      count: own.length,
      learners: new Set(own.map(({ learner }) => learner)).size,
      dates: perDate.size,
      largest_date: Math.max(...perDate.values()),
      three_dates: most.slice(0, 3).reduce((all, each) => all + each, 0),
    });
  }
});

it('begins with the first event’s week where no start is known', async () => {
  const context = await visitsInHours({ '2024-01-04 10': 30 }, '2024-01-01');
  const { activity_weeks } = compute({ ...context, settings: { ...context.settings, startDate: null } });
  expect(activity_weeks.map(({ period }) => period)).toEqual(['Week 1', 'Week 1']);
});

describe('a simulated course', () => {
  let result: ActivityWeeksResult;
  let heatmap: ReturnType<typeof computeHeatmap>;
  beforeAll(async () => {
    const context = await simulatedContext({ learners: 800, weeks: 3, seed: 3 });
    result = compute(context);
    heatmap = computeHeatmap(context);
  });

  it('has all events of the heat map, in both tables', () => {
    for (const row of heatmap.activity_heatmap) {
      const own = result.activity_typical_week.find(
        (each) => each.activity === row.activity && each.weekday === row.weekday && each.hour === row.hour,
      );
      expect(own?.count).toBe(row.count);
    }
    const sum = (slot: string) =>
      result.activity_weeks.filter((row) => row.slot === slot).reduce((all, row) => all + row.count, 0);
    const total = heatmap.activity_heatmap.reduce((all, row) => all + row.count, 0);
    expect([sum('weekday'), sum('hour')]).toEqual([total, total]);
    expect(result.activity_weeks.length + result.activity_typical_week.length).toBeLessThan(4000);
  });

  it.each([320, 1100])('draws and words every card at %i', async (width) => {
    for (const card of activityWeeks.cards) {
      for (const choices of [{}, { measure: 'count', slot: 'hour' }]) {
        const view = testView({ ...initialView(card).choices, ...choices });
        const { warnings } = await draw(card.chart(result, view)!, width);
        expect(warnings).toEqual([]);
        expect(card.findings(result, view).length).toBeGreaterThan(0);
      }
    }
  });
});
