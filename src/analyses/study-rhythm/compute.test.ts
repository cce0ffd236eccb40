import { expect, it } from 'vitest';
import { contextOf, simulatedFiles } from '@/testing/contexts';
import { visitContext } from '@/testing/visit-context';
import { compute } from './compute';

const DAY = 1440;
const on = (...days: readonly number[]) => days.map((day) => day * DAY + 600);

const learners = [
  // Visits twice on the first day.
  { id: 'a', minutes: [...on(0), 700] },
  { id: 'b', minutes: [...on(3, 1, 8), null] },
  // Every second day: quite regular.
  { id: 'c', minutes: on(0, 2, 4, 6, 8) },
  // Gaps of 1, 2 and 3 days.
  { id: 'd', minutes: on(0, 1, 3, 6) },
  // Gaps of 1, 1 and 31 days: they vary by more than their mean.
  { id: 'e', minutes: on(0, 1, 2, 33) },
  { id: 'f', minutes: [null] },
  { id: 'staff', minutes: on(0, 1), role: 'organisation_admin' },
];

it('counts active days, the days between them, and how even they are', async () => {
  const found = compute(await visitContext(learners));
  expect(found.study_active_days).toEqual([
    { active_days: 1, learners: 1, share: 1 / 5 },
    { active_days: 3, learners: 1, share: 1 / 5 },
    { active_days: 4, learners: 2, share: 2 / 5 },
    { active_days: 5, learners: 1, share: 1 / 5 },
  ]);
  expect(found.study_day_gaps.map(({ days, gaps }) => [days, gaps])).toEqual([
    [1, 3],
    [2, 6],
    [3, 1],
    [5, 1],
    [31, 1],
  ]);
  // d: mean 2, standard deviation 1, regularity 1/2.
  expect(found.study_regularity.filter((bin) => bin.learners > 0)).toEqual([
    { bin_from: 0, bin_to: 0.1, learners: 1, share: 1 / 3 },
    { bin_from: 0.5, bin_to: 0.6, learners: 1, share: 1 / 3 },
    { bin_from: 0.9, bin_to: 1, learners: 1, share: 1 / 3 },
  ]);
  expect(found.study_rhythm).toEqual([
    {
      learners: 5,
      one_day: 1,
      mean_active_days: expect.closeTo(17 / 5, 12),
      median_active_days: 4,
      gaps: 12,
      median_gap_days: 2,
      regularity_learners: 3,
      mean_regularity: 0.5,
      lower_quartile_regularity: 0.25,
      median_regularity: 0.5,
      upper_quartile_regularity: 0.75,
    },
  ]);
});

it('puts a regularity of exactly 0.2 where 0.2 begins', async () => {
  // Gaps of 1, 5 and 9 days: mean 5, standard deviation 4.
  const found = compute(await visitContext([{ id: 'a', minutes: on(0, 1, 6, 15) }]));
  expect(found.study_regularity.filter((bin) => bin.learners > 0)).toEqual([
    { bin_from: 0.2, bin_to: 0.3, learners: 1, share: 1 },
  ]);
});

it('counts days in the course’s time zone', async () => {
  const evening = [{ id: 'a', minutes: [23 * 60, 25 * 60] }];
  const days = async (timeZone: string) =>
    compute(await visitContext(evening, { settings: { timeZone } })).study_rhythm[0].median_active_days;
  expect(await days('UTC')).toBe(2);
  expect(await days('America/New_York')).toBe(1);
});

it('has no gaps where all study on one day, and nothing where nobody visited', async () => {
  const [one] = compute(await visitContext(learners.slice(0, 1))).study_rhythm;
  expect(one).toMatchObject({ one_day: 1, gaps: 0, median_gap_days: null, median_regularity: null });
  const none = compute(await visitContext([{ id: 'a', minutes: [null] }]));
  expect(Object.values(none).every((rows) => rows.length === 0)).toBe(true);
});

it('adds up on a simulated course', async () => {
  const { study_rhythm, ...found } = compute(await contextOf(simulatedFiles({ learners: 600, seed: 41 })));
  const [row] = study_rhythm;
  const days = found.study_active_days.reduce((sum, each) => sum + each.active_days * each.learners, 0);
  expect(found.study_active_days.reduce((sum, each) => sum + each.learners, 0)).toBe(row.learners);
  expect(found.study_day_gaps.reduce((sum, each) => sum + each.gaps, 0)).toBe(days - row.learners);
  const four = found.study_active_days.reduce(
    (sum, each) => sum + (each.active_days >= 4 ? each.learners : 0),
    0,
  );
  expect(row.regularity_learners).toBe(four);
  expect(found.study_regularity.reduce((sum, each) => sum + each.learners, 0)).toBe(four);
});
