import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestOnce, percentileRanks, standing } from './similar';
import { learnersAt } from './testing/learners';

/** The learners in the order of their choice: the furthest from the middle of the pool first. */
function inOrder(first: Float64Array, learners: readonly number[], pool: readonly number[]) {
  const sorted = pool.map((row) => first[row]).toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return learners.toSorted((a, b) => Math.abs(first[b] - middle) - Math.abs(first[a] - middle));
}

it('finds for each the nearest who is left, and nobody twice', () => {
  const share = fc.integer({ min: 0, max: 40 }).map((n) => n / 40);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(share, share, share), { minLength: 2, maxLength: 40 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 39 }),
      (rows, dimensions, split) => {
        const coordinates = Array.from({ length: dimensions }, (_, j) =>
          Float64Array.from(rows, (row) => row[j]),
        );
        const all = [...rows.keys()];
        const learners = all.filter((row) => row % 40 < split % rows.length);
        const pool = all.filter((row) => !learners.includes(row));
        const found = nearestOnce(coordinates, learners, pool);
        const taken = found.filter((row) => row !== null);
        expect(taken).toHaveLength(Math.min(learners.length, pool.length));
        expect(new Set(taken).size).toBe(taken.length);
        const left = new Set(pool);
        const far = (a: number, b: number) =>
          coordinates.reduce((sum, of) => sum + Math.abs(of[a] - of[b]), 0);
        for (const learner of inOrder(coordinates[0], learners, pool)) {
          const other = found[learners.indexOf(learner)];
          if (other === null) continue;
          expect(left.delete(other)).toBe(true);
          for (const each of left) expect(far(learner, other)).toBeLessThanOrEqual(far(learner, each));
        }
      },
    ),
  );
});

it('ranks equals alike, and stands by the risk where it is known of all', () => {
  expect([...percentileRanks(Float64Array.of(5, 1, 5, 9))]).toEqual([0.5, 0.125, 0.5, 0.875]);
  const at = learnersAt(
    ['a', 'b'],
    { steps_completed: [3, 1], active_days: [2, 2], days_since_last_activity: [10, 10] },
    { quietDays: Float64Array.of(11, 12) },
  );
  const risks = new Map([
    ['a', 0.4],
    ['b', 0.1],
  ]);
  expect(standing(at, risks).map((of) => [...of])).toEqual([[0.4, 0.1]]);
  for (const few of [new Map([['a', 0.4]]), null]) {
    expect(standing(at, few).map((of) => [...of])).toEqual([
      [0.75, 0.25],
      [0.5, 0.5],
      [0.25, 0.75],
    ]);
  }
});
