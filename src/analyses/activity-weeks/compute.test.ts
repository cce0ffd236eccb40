import { beforeAll, describe, expect, it } from 'vitest';
import { contextOf, simulatedContext } from '@/testing/contexts';
import { csvOf } from '@/testing/sources';
import { compute as computeHeatmap } from '../activity-heatmap/compute';
import { draw } from '../chart-kit/test-draw';
import type { AnalysisContext } from '../context';
import { initialView, testView } from '../test-view';
import { honest } from '../withholding/wording';
import { weeksChart } from './charts';
import { compute } from './compute';
import { profileFindings, weeksFindings } from './findings';
import { activityWeeks } from './index';
import type { ActivityWeeksResult } from './tables';
import { typicalFindings } from './typical-findings';

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

it('weighs a week from twenty events, and shows the eight weeks after a course of one week', async () => {
  const context = await visits(
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

const mondays = ['2024-01-08', '2024-01-15', '2024-01-22', '2024-01-29', '2024-02-05'];
const on = (dates: readonly string[], hour: string, count: number) =>
  Object.fromEntries(dates.map((date) => [`${date} ${hour}`, count]));

it('finds that a busy week hides the hour of the others', async () => {
  const context = await visits({ '2024-01-01 10': 900, ...on(mondays, '08', 40) }, '2024-01-01');
  const [finding] = typicalFindings(compute(context), testView({ activity: 'step_visits' }));
  expect(finding).toMatchObject({ key: 'other-hour', values: { weekday: 0, hour: 8, weeks: 6 } });
  expect(finding.text).toContain('from 200 learners, in 5 of the weeks');
  const weeks = weeksFindings(compute(context), testView({ activity: 'step_visits', slot: 'weekday' }));
  expect(weeks[0]).toMatchObject({
    key: 'busiest-week',
    values: { week: 'Week 1', count: 900, total: 1100 },
  });
});

describe('the busiest week', () => {
  const view = testView({ activity: 'step_visits', slot: 'weekday' });
  const found = async (times: Readonly<Record<string, number>>, own = view) =>
    weeksFindings(compute(await visits(times, '2024-01-08')), own)
      .filter(({ key }) => key === 'busiest-week')
      .map(({ text }) => text.replaceAll('\u00a0', ' '));

  it('is every week that has as many, or what came before and later', async () => {
    expect(await found({ '2024-01-08 10': 2, '2024-01-15 10': 2, '2024-01-22 10': 1 })).toEqual([
      'The most step visits are in week 1 and in week 2: 40.0 % each of all 5.',
    ]);
    expect(await found({ '2024-01-01 10': 3, '2024-01-15 10': 2 })).toEqual([
      'The most step visits are before the course starts: 60.0 % of all 5.',
    ]);
    expect(await found({ '2024-01-08 10': 1, '2024-06-01 10': 3 })).toEqual([
      'The most step visits are long after the course: 75.0 % of all 4.',
    ]);
  });

  it('is not said to have all where what others have may be withheld', async () => {
    const only = weeksFindings(compute(await visits({ '2024-01-08 10': 8 }, '2024-01-08')), view);
    expect(only[0].text).toContain('All 8');
    expect(honest(only)).toEqual([]);
  });

  it('is said to have all, but not of one chosen week, nor of a single visit', async () => {
    expect(await found({ '2024-01-08 10': 4 })).toEqual(['All 4 step visits are in week 1.']);
    expect(await found({ '2024-01-08 10': 1 })).toEqual([]);
    const filter = { ...view.filter, period: { kind: 'week', week: 1 } } as const;
    expect(await found({ '2024-01-08 10': 4 }, { ...view, filter })).toEqual([]);
    expect(await found({ '2024-01-08 10': 4, '2024-01-15 10': 1 }, { ...view, filter })).toHaveLength(1);
  });
});

it('takes no other hour for the busiest of all events where this one has as many', async () => {
  const days = { ...on(mondays, '10', 40), ...on(['2024-01-14'], '08', 200) };
  const context = await visits({ ...days, ...on(mondays.slice(0, 1), '07', 200) }, '2024-01-08');
  const [finding] = typicalFindings(compute(context), testView({ activity: 'step_visits' }));
  expect(finding).toMatchObject({ key: 'same-hour', values: { weekday: 0, hour: 10 } });
});

it('says so where weighing changes nothing', async () => {
  const context = await visits({ ...on(mondays, '10', 40), '2024-01-09 08': 30 }, '2024-01-08');
  const [finding] = typicalFindings(compute(context), testView({ activity: 'step_visits' }));
  expect(finding).toMatchObject({ key: 'same-hour', values: { weekday: 0, hour: 10, weeks: 5 } });
});

describe('a busiest hour', () => {
  const view = testView({ activity: 'step_visits', slot: 'hour' });

  it('is not named where it rests on few weeks', async () => {
    const others = on(mondays, '20', 30);
    const three = await visits({ ...on(mondays.slice(0, 3), '08', 200), ...others }, '2024-01-08');
    const [finding] = typicalFindings(compute(three), view);
    expect(finding).toMatchObject({ key: 'no-hour', values: { weekday: 0, hour: 8 } });
    expect(finding.text).toContain('it comes from 3 of 5 weeks');
    expect(profileFindings(compute(three), view)).toMatchObject([{ key: 'even', values: { few: 1 } }]);
  });

  it('is not named where one week brings most of it, or few learners', async () => {
    const days = ['2024-01-09', '2024-01-16', '2024-01-23', '2024-01-30', '2024-02-06'];
    const rest = { ...on(days, '07', 10), ...on(days, '20', 12), '2024-01-08 08': 60 };
    const one = await visits({ ...rest, ...on(mondays.slice(1), '08', 1) }, '2024-01-08');
    const found = typicalFindings(compute(one), view)[0];
    expect(found).toMatchObject({ key: 'other-hour', values: { weekday: 1, hour: 20 } });
    const larger = await visits(
      { ...rest, '2024-01-08 08': 900, ...on(mondays.slice(1), '08', 9) },
      '2024-01-08',
    );
    expect(typicalFindings(compute(larger), view)[0].text).toMatch(
      /but \d\d\.\d\u00a0% of it comes from one week/,
    );
  });

  it('is not named where few learners make it', async () => {
    const rows = mondays.flatMap((date) =>
      Array.from({ length: 30 }, (_, step) => ['busy', `1.${step}`, 1, step, `${date} 08:00:00 UTC`, '']),
    );
    const context = await contextOf({ 'course-1_step-activity.csv': csvOf(header, rows) });
    const settings = { ...context.settings, startDate: '2024-01-08', weeks: 2 };
    const result = compute({ ...context, settings });
    const [finding] = typicalFindings(result, view);
    expect(finding.key).toBe('no-hour');
    expect(finding.text).toContain('it is of 1 learner');
    expect(profileFindings(result, view)[0].key).toBe('even');
    expect(weeksFindings(result, view).map(({ key }) => key)).toEqual(['busiest-week']);
  });

  it('is named as steady where many learners keep it for weeks', async () => {
    const context = await visits({ ...on(mondays, '10', 60) }, '2024-01-08');
    expect(weeksFindings(compute(context), view)[1]).toMatchObject({
      key: 'steady',
      values: { place: 10, weeks: 5, compared: 5 },
    });
    expect(profileFindings(compute(context), view)[0]).toMatchObject({ key: 'peaks', values: { place: 10 } });
  });

  it('counts what came before the course, and long after it, as no weeks', async () => {
    const early = ['2023-12-04', '2023-12-11'];
    const late = ['2024-06-03', '2024-06-10'];
    const context = await visits({ ...on([...early, ...mondays, ...late], '10', 60) }, '2024-01-08');
    expect(weeksFindings(compute(context), view)[1].text).toBe(
      'No: the hour from 10:00 clearly has the most step visits in 5 of the 5 weeks with at least 50 of them.',
    );
    const few = await visits({ ...on([...early, ...mondays.slice(0, 2), ...late], '10', 60) }, '2024-01-08');
    expect(weeksFindings(compute(few), view).map(({ key }) => key)).toEqual(['busiest-week']);
  });
});

it('frames the days of notable dates among the weekdays, and names them by the hour', async () => {
  // The course starts on a Wednesday; the mailing is on the Monday of its first week.
  const context = await visits({ '2024-01-03 10': 9, '2024-01-08 10': 9, '2024-01-09 10': 9 }, '2024-01-03');
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
  const context = await visits({ '2024-01-03 10': 9, '2024-01-10 10': 9 }, '2024-01-03');
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

it('lets no week of few events drown the others', async () => {
  const context = await visits(
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
