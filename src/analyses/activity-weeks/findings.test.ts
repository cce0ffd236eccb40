import { describe, expect, it } from 'vitest';
import { type ActivityRow, activityContext, visitsInHours } from '@/testing/activity-context';
import { testView } from '../test-view';
import { honest } from '../withholding/wording';
import { compute } from './compute';
import { profileFindings, weeksFindings } from './findings';
import { mondays, on } from './test-visits';
import { typicalFindings } from './typical-findings';

it('finds that a busy week hides the hour of the others', async () => {
  const context = await visitsInHours({ '2024-01-01 10': 900, ...on(mondays, '08', 40) }, '2024-01-01');
  const [finding] = typicalFindings(compute(context), testView({ activity: 'step_visits' }));
  expect(finding).toMatchObject({ key: 'other-hour', values: { weekday: 0, hour: 8, weeks: 6 } });
  expect(finding.text).toContain('(200 learners, in 5 of 6 weeks). Of all ');
  const weeks = weeksFindings(compute(context), testView({ activity: 'step_visits', slot: 'weekday' }));
  expect(weeks[0]).toMatchObject({
    key: 'busiest-week',
    values: { week: 'Week 1', count: 900, total: 1100 },
  });
});

describe('the busiest week', () => {
  const view = testView({ activity: 'step_visits', slot: 'weekday' });
  const found = async (times: Readonly<Record<string, number>>, own = view) =>
    weeksFindings(compute(await visitsInHours(times, '2024-01-08')), own)
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
    const only = weeksFindings(compute(await visitsInHours({ '2024-01-08 10': 8 }, '2024-01-08')), view);
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
  const context = await visitsInHours({ ...days, ...on(mondays.slice(0, 1), '07', 200) }, '2024-01-08');
  const [finding] = typicalFindings(compute(context), testView({ activity: 'step_visits' }));
  expect(finding).toMatchObject({ key: 'same-hour', values: { weekday: 0, hour: 10 } });
});

it('says so where weighing changes nothing', async () => {
  const context = await visitsInHours({ ...on(mondays, '10', 40), '2024-01-09 08': 30 }, '2024-01-08');
  const [finding] = typicalFindings(compute(context), testView({ activity: 'step_visits' }));
  expect(finding).toMatchObject({ key: 'same-hour', values: { weekday: 0, hour: 10, weeks: 5 } });
});

describe('a busiest hour', () => {
  const view = testView({ activity: 'step_visits', slot: 'hour' });

  it('is not named where it rests on few weeks', async () => {
    const others = on(mondays, '20', 30);
    const three = await visitsInHours({ ...on(mondays.slice(0, 3), '08', 200), ...others }, '2024-01-08');
    const [finding] = typicalFindings(compute(three), view);
    expect(finding).toMatchObject({ key: 'no-hour', values: { weekday: 0, hour: 8 } });
    expect(finding.text).toContain('it comes from 3 of 5 weeks');
    expect(profileFindings(compute(three), view)).toMatchObject([{ key: 'even', values: { few: 1 } }]);
  });

  it('is not named where one week brings most of it, or few learners', async () => {
    const days = ['2024-01-09', '2024-01-16', '2024-01-23', '2024-01-30', '2024-02-06'];
    const rest = { ...on(days, '07', 10), ...on(days, '20', 12), '2024-01-08 08': 60 };
    const one = await visitsInHours({ ...rest, ...on(mondays.slice(1), '08', 1) }, '2024-01-08');
    const found = typicalFindings(compute(one), view)[0];
    expect(found).toMatchObject({ key: 'other-hour', values: { weekday: 1, hour: 20 } });
    const larger = await visitsInHours(
      { ...rest, '2024-01-08 08': 900, ...on(mondays.slice(1), '08', 9) },
      '2024-01-08',
    );
    expect(typicalFindings(compute(larger), view)[0].text).toMatch(
      /but \d\d\.\d\u00a0% of it comes from one week/,
    );
  });

  it('is not named where few learners make it', async () => {
    const rows = mondays.flatMap((date) =>
      Array.from({ length: 30 }, (_, step): ActivityRow => ['busy', `1.${step}`, `${date} 08:00:00`]),
    );
    const result = compute(await activityContext(rows, { startDate: '2024-01-08', weeks: 2 }));
    const [finding] = typicalFindings(result, view);
    expect(finding.key).toBe('no-hour');
    expect(finding.text).toContain('it is of 1 learner');
    expect(profileFindings(result, view)[0].key).toBe('even');
    expect(weeksFindings(result, view).map(({ key }) => key)).toEqual(['busiest-week']);
  });

  it('is named as steady where many learners keep it for weeks', async () => {
    const context = await visitsInHours({ ...on(mondays, '10', 60) }, '2024-01-08');
    expect(weeksFindings(compute(context), view)[0]).toMatchObject({
      key: 'steady',
      values: { place: 10, weeks: 5, compared: 5 },
    });
    expect(profileFindings(compute(context), view)[0]).toMatchObject({ key: 'peaks', values: { place: 10 } });
  });

  it('counts what came before the course, and long after it, as no weeks', async () => {
    const early = ['2023-12-04', '2023-12-11'];
    const late = ['2024-06-03', '2024-06-10'];
    const context = await visitsInHours({ ...on([...early, ...mondays, ...late], '10', 60) }, '2024-01-08');
    expect(weeksFindings(compute(context), view)[0].text).toBe(
      'No: the hour from 10:00 clearly has the most step visits in 5 of the 5 weeks with at least 50 of them.',
    );
    const few = await visitsInHours(
      { ...on([...early, ...mondays.slice(0, 2), ...late], '10', 60) },
      '2024-01-08',
    );
    expect(weeksFindings(compute(few), view).map(({ key }) => key)).toEqual(['busiest-week']);
  });
});
