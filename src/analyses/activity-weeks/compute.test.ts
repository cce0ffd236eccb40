import { beforeAll, describe, expect, it } from 'vitest';
import { contextOf, simulatedContext } from '@/testing/analysis-context';
import { csvOf } from '@/testing/sources';
import { compute as computeHeatmap } from '../activity-heatmap/compute';
import { draw } from '../chart-kit/test-draw';
import type { AnalysisContext } from '../context';
import { initialView, testView } from '../test-view';
import { compute } from './compute';
import { typicalFindings, weeksFindings } from './findings';
import { activityWeeks } from './index';
import type { ActivityWeeksResult } from './tables';

const header = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';

/** So many visits at each of these times. */
async function visits(times: Readonly<Record<string, number>>, start: string): Promise<AnalysisContext> {
  const rows = Object.entries(times).flatMap(([time, count]) =>
    Array.from({ length: count }, (_, learner) => [
      `l${time}${learner}`,
      '1.1',
      1,
      1,
      `${time}:00:00 UTC`,
      '',
    ]),
  );
  const context = await contextOf({ 'course-1_step-activity.csv': csvOf(header, rows) });
  return { ...context, settings: { ...context.settings, startDate: start, weeks: 2 } };
}

it('counts weeks from the start date, and weighs them alike', async () => {
  // The course starts on a Wednesday; 2024-01-03 is one.
  const context = await visits(
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

it('finds that a busy week hides the hour of the others', async () => {
  const context = await visits(
    { '2024-01-01 10': 900, '2024-01-08 08': 40, '2024-01-15 08': 40, '2024-01-22 08': 40 },
    '2024-01-01',
  );
  const [finding] = typicalFindings(compute(context), testView({ activity: 'step_visits' }));
  expect(finding).toMatchObject({ key: 'other-hour', values: { weekday: 0, hour: 8, weeks: 4 } });
  const weeks = weeksFindings(compute(context), testView({ activity: 'step_visits', slot: 'weekday' }));
  expect(weeks[0]).toMatchObject({
    key: 'busiest-week',
    values: { week: 'Week 1', count: 900, total: 1020 },
  });
});

it('says so where weighing changes nothing', async () => {
  const context = await visits(
    { '2024-01-01 10': 90, '2024-01-08 10': 40, '2024-01-09 08': 30 },
    '2024-01-01',
  );
  const [finding] = typicalFindings(compute(context), testView({ activity: 'step_visits' }));
  expect(finding).toMatchObject({ key: 'same-hour', values: { weekday: 0, hour: 10, weeks: 2 } });
});

it('begins with the first event’s week where no start is known', async () => {
  const context = await visits({ '2024-01-04 10': 30 }, '2024-01-01');
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
