import { expect, it } from 'vitest';
import type { Side } from '../comparison';
import { testView } from '../test-view';
import { profileComparison } from './comparison';
import type { ActivityProfileRow, ActivityWeeksResult } from './tables';

/** Two weeks of visits on Mondays and Tuesdays, and comments, which are another activity. */
function side(
  label: string,
  [mondays, tuesdays]: readonly [readonly number[], readonly number[]],
  support: Partial<ActivityProfileRow> = {},
): Side<ActivityWeeksResult> {
  const rows = (place: number, counts: readonly number[]) =>
    counts.map((count, week) => ({
      activity: 'step_visits' as const,
      period: `Week ${week + 1}`,
      week: week + 1,
      slot: 'weekday' as const,
      place,
      count,
      share_of_week: 0,
    }));
  const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);
  const result: ActivityWeeksResult = {
    activity_weeks: [
      ...rows(0, mondays),
      ...rows(1, tuesdays),
      ...rows(3, [5]).map((row) => ({ ...row, activity: 'comments' as const })),
    ],
    activity_typical_week: [],
    activity_profile: [mondays, tuesdays].map((counts, place) => ({
      activity: 'step_visits',
      slot: 'weekday',
      place,
      count: sum(counts),
      learners: 50,
      dates: 6,
      largest_date: 0.2 * sum(counts),
      three_dates: 0.6 * sum(counts),
      ...support,
    })),
  };
  return { label, learners: null, result, view: testView({ slot: 'weekday', activity: 'step_visits' }) };
}

const a = side('A', [
  [30, 30],
  [20, 20],
]);
const b = side('B', [
  [10, 0],
  [15, 15],
]);

it('has each activity’s count on each weekday, as a share of the side’s', () => {
  const { rows } = profileComparison.table([a, b]);
  const visits = rows.filter(({ activity }) => activity === 'step_visits');
  expect(visits.map(({ side: of, place, count, share }) => [of, place, count, share])).toEqual([
    ...[60, 40, 0, 0, 0, 0, 0].map((count, place) => ['A', place, count, count / 100]),
    ...[10, 30, 0, 0, 0, 0, 0].map((count, place) => ['B', place, count, count / 40]),
  ]);
  const comments = rows.filter(({ activity, count }) => activity === 'comments' && count !== 0);
  expect(comments.map(({ place, count, share }) => [place, count, share])).toEqual([
    [3, 5, 1],
    [3, 5, 1],
  ]);
});

it('names the busiest weekday of each side', () => {
  expect(profileComparison.findings([a, b])[0].text).toBe(
    'Most frequent for step visits is Monday for A (60.0\u00a0% of 100) and Tuesday for B (75.0\u00a0% of 40).',
  );
});

it.each([{ learners: 19 }, { dates: 4 }, { largest_date: 20 }, { three_dates: 60 }])(
  'calls nothing a habit that is of few learners or dates: %o',
  (support) => {
    const thin = side('B', [[10], [30]], support);
    const [{ text }] = profileComparison.findings([a, thin]);
    expect(text).toBe(
      'Most frequent for step visits is Monday for A (60.0\u00a0% of 100). For B the busiest weekday has too few learners or dates to be called a habit.',
    );
  },
);
