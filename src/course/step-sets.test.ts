import { expect, it } from 'vitest';
import { activityContext } from '@/testing/activity-context';
import { emptyStepSets, rankSet, stepSets } from './step-sets';

it('tells which steps each person has, and how many of some, over more than one byte', async () => {
  const day = '2024-01-01';
  const all = Array.from(
    { length: 12 },
    (_, step) => ['bob', `1.${step + 1}`, day, step < 9 ? day : ''] as const,
  );
  const { rows } = await activityContext([['ann', '1.1', day], ['ann', '1.9', day, day], ...all]);
  const activity = rows('step-activity')!;
  const ranks = Int32Array.from({ length: 12 }, (_, place) => place);
  const [visits, completions] = ['first_visited_at', 'last_completed_at'].map((column) =>
    stepSets(activity, column, ranks, 2, 12),
  );
  expect(Array.from(ranks, (rank) => visits.has(0, rank))).toEqual(
    Array.from(ranks, (rank) => rank === 0 || rank === 8),
  );
  const some = rankSet([0, 7, 8, 11], 12);
  expect([0, 1].map((who) => visits.countOf(who, some))).toEqual([2, 4]);
  expect([0, 1].map((who) => visits.countOf(who, some, completions))).toEqual([1, 3]);
  expect([...some]).toEqual([0b10000001, 0b1001]);
});

it('counts a step that is added twice once, and knows nobody else’s', () => {
  const sets = emptyStepSets(2, 9);
  expect([sets.add(0, 8), sets.add(0, 8), sets.add(0, 0), sets.add(1, 8)]).toEqual([true, false, true, true]);
  expect([...sets.sizes()]).toEqual([2, 1]);
  expect(sets.has(1, 0)).toBe(false);
});
