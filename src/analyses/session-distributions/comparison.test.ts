import { expect, it } from 'vitest';
import type { Side } from '../comparison';
import { testView } from '../test-view';
import { distributionComparison } from './comparison';
import { measures } from './measures';
import type { SessionDistributionsResult } from './tables';
import { distributions } from './test-rows';

function side(label: string, learners: number, mean: number): Side<SessionDistributionsResult> {
  const result = distributions(
    [
      ['visited_step', learners],
      ['unenrolled', 33],
    ],
    { mean, lower_quartile: mean - 1, median: mean + 0.5, upper_quartile: mean + 1 },
  );
  return { label, learners: null, result, view: testView({ measure: 'sessions' }) };
}

it('has the figures of each side’s visitors for every measure, whatever is chosen', () => {
  const { rows } = distributionComparison.table([side('A', 110, 3), side('B', 220, 5)]);
  expect(rows).toHaveLength(2 * measures.length);
  expect(rows.map(({ measure }) => measure).slice(0, measures.length)).toEqual(measures.map(({ id }) => id));
  const figures = (of: string, learners: number, mean: number) => ({
    side: of,
    learners,
    mean,
    lower_quartile: mean - 1,
    median: mean + 0.5,
    upper_quartile: mean + 1,
  });
  for (const row of rows) {
    const { measure: _, ...own } = row;
    expect(own).toEqual(row.side === 'A' ? figures('A', 110, 3) : figures('B', 220, 5));
  }
});

it('compares pairs of learners by bin for every measure, which are alike where bins are', () => {
  const [a, b] = [side('A', 110, 3), side('B', 110, 3)];
  const alike = distributionComparison.differences([a, b]);
  expect(alike).toHaveLength(measures.length);
  for (const { difference } of alike) expect(difference).toBeCloseTo(0, 12);
  const moved = b.result.session_distribution.map((row, place, rows) =>
    row.measure === 'sessions' && row.group === 'visited_step'
      ? { ...row, learners: rows[place + 1]?.measure === 'sessions' ? 0 : 110 }
      : row,
  );
  const more = { ...b, result: { ...b.result, session_distribution: moved } };
  const [first, ...others] = distributionComparison.differences([a, more]);
  const last = a.result.session_distribution.filter(
    ({ measure, group }) => measure === 'sessions' && group === 'visited_step',
  );
  // All of B are in the last bin: more than everyone of A but those there too.
  expect(first.difference).toBeCloseTo(1 - (last.at(-1)?.learners ?? 0) / 110, 12);
  for (const { difference } of others) expect(difference).toBeCloseTo(0, 12);
});
