import { expect, it } from 'vitest';
import {
  type ActivityRow,
  activityContext,
  plainActivity,
  simulatedContext,
} from '@/testing/activity-context';
import { testView } from '../test-view';
import { compute } from './compute';
import { orderFindings } from './findings';
import { MOST_TRANSITIONS } from './tables';

const at = (hour: number) => `2024-01-01 ${String(hour).padStart(2, '0')}:00:00`;
const rows: ActivityRow[] = [
  ['ann', '1.1', at(1)],
  ['ann', '1.2', at(2)],
  ['ann', '1.10', at(3)],
  ['bob', '1.1', at(1)],
  ['bob', '1.10', at(2)],
  ['bob', '1.2', at(3)],
  ['bob', '1.2', at(4)],
  ['cat', '1.10', at(5)],
  ['cat', '1.1', at(5)],
  ['dan', '2.1', at(1)],
];

it('counts moves from first visit to first visit, of equal times the earlier step first', async () => {
  const { step_transitions, step_moves } = compute(await activityContext(rows));
  expect(
    step_transitions.map(({ from_step_number, to_step_number, kind, distance, learners }) => [
      from_step_number,
      to_step_number,
      kind,
      distance,
      learners,
    ]),
  ).toEqual([
    [1, 10, 'ahead', 2, 2],
    [1, 2, 'next', 1, 1],
    [2, 10, 'next', 1, 1],
    [10, 2, 'back', -1, 1],
  ]);
  expect(
    step_moves.map(({ visited, next, ahead, back, none }) => [visited, next, ahead, back, none]),
  ).toEqual([
    [3, 1, 2, 0, 0],
    [2, 1, 0, 0, 1],
    [3, 0, 0, 1, 2],
    [1, 0, 0, 0, 1],
  ]);
});

it('keeps the most frequent where there are too many', async () => {
  const steps = 60;
  const many = Array.from({ length: 2 * steps * steps }, (_, pair): ActivityRow => {
    const [learner, second] = [pair >> 1, pair % 2 === 1];
    const step = second ? learner % steps : Math.floor(learner / steps);
    return [`l${learner}`, `1.${step + 1}`, at(second ? 2 : 1)];
  });
  const twice: ActivityRow[] = [
    ['x', '1.60', at(1)],
    ['x', '1.59', at(2)],
  ];
  const { step_transitions } = compute(await activityContext([...many, ...twice]));
  expect(step_transitions).toHaveLength(MOST_TRANSITIONS);
  expect(step_transitions[0]).toMatchObject({ from_step_number: 60, to_step_number: 59, learners: 2 });
});

it('equals a plain count over a simulated course, where only skips are planted', async () => {
  const context = await simulatedContext({ learners: 900, weeks: 2 });
  const activity = plainActivity(context);
  const expected = new Map<string, number>();
  for (const who of new Set(activity.map(({ learner }) => learner))) {
    const own = activity
      .filter(({ learner }) => learner === who)
      .toSorted((a, b) => a.visited - b.visited || a.place - b.place);
    own.slice(1).forEach(({ label }, index) => {
      const key = `${own[index].label} ${label}`;
      expected.set(key, (expected.get(key) ?? 0) + 1);
    });
  }
  const { step_transitions, step_moves } = compute(context);
  const found = step_transitions.map(
    (row) =>
      [
        `${row.from_week_number}.${row.from_step_number} ${row.to_week_number}.${row.to_step_number}`,
        row.learners,
      ] as const,
  );
  expect(new Map(found)).toEqual(expected);
  // Learners pass over one step now and then, about one time in fifty, and never go back.
  const sum = (kind: 'next' | 'ahead' | 'back') => step_moves.reduce((total, row) => total + row[kind], 0);
  expect(sum('back')).toBe(0);
  expect(sum('ahead') / (sum('ahead') + sum('next'))).toBeGreaterThan(0.01);
  expect(sum('ahead') / (sum('ahead') + sum('next'))).toBeLessThan(0.03);
  expect(step_transitions.every(({ distance }) => distance <= 2)).toBe(true);
  expect(orderFindings({ step_transitions, step_moves }, testView()).map(({ key }) => key)).toEqual([
    'in-order',
  ]);
});
