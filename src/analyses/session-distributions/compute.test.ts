import { describe, expect, it } from 'vitest';
import { contextOf, simulatedFiles } from '@/testing/contexts';
import { visitContext } from '@/testing/visit-context';
import { compute as summarise } from '../session-summary/compute';
import { compute } from './compute';
import { measures } from './measures';
import type { SessionMeasure } from './tables';

const WEEK = 7 * 1440;

async function planted(withoutEnrolments = false) {
  const context = await visitContext(
    [
      { id: 'a', minutes: [0] },
      { id: 'b', minutes: [0, 10, null, 100, 200], unenrolled: true },
      { id: 'c', minutes: [WEEK - 1, WEEK + 14], participated: true },
      { id: 'd', minutes: [WEEK + 5, 5] },
      { id: 'e', minutes: [null], unenrolled: true },
      { id: 'staff', minutes: [1, 2, 3], role: 'organisation_admin' },
    ],
    { settings: { sessionGapMinutes: 30 }, withoutEnrolments },
  );
  return compute(context);
}

/** The bins with learners in them, as their lower ends and counts. */
const filled = (
  result: Awaited<ReturnType<typeof planted>>,
  measure: SessionMeasure,
  group = 'visited_step',
) =>
  result.session_distribution
    .filter((row) => row.measure === measure && row.group === group && row.learners > 0)
    .map(({ bin_from, learners }) => [bin_from, learners]);

describe('planted learners', () => {
  it('are counted by each measure in the bin of their value, staff left out', async () => {
    const found = await planted();
    // a, b, c and d have 1, 3, 1 and 2 sessions.
    expect(filled(found, 'sessions')).toEqual([
      [1, 2],
      [2, 1],
      [3, 1],
    ]);
    // 0, 10/3, 15 and 0 minutes: 15 is in the bin that it begins.
    expect(filled(found, 'session_minutes')).toEqual([
      [0, 2],
      [1, 1],
      [15, 1],
    ]);
    // 0, 10, 15 and 0 minutes.
    expect(filled(found, 'study_minutes')).toEqual([
      [0, 2],
      [5, 1],
      [15, 1],
    ]);
    // d comes back after exactly a week.
    expect(filled(found, 'span_days')).toEqual([
      [0, 3],
      [7, 1],
    ]);
    // 1, 4/3, 2 and 1 steps.
    expect(filled(found, 'steps_per_session')).toEqual([
      [1, 3],
      [2, 1],
    ]);
    // 1, 3, 1/2 (its session is in two weeks) and 2/2 a week.
    expect(filled(found, 'sessions_per_week')).toEqual([
      [0.5, 1],
      [1, 2],
      [3, 1],
    ]);
    // 1, 4, 2/2 (two steps in two weeks) and 2/2 steps a week.
    expect(filled(found, 'steps_per_week')).toEqual([
      [1, 3],
      [3, 1],
    ]);
  });

  it('have bins from edge to edge, the last without an end', async () => {
    const { session_distribution } = await planted();
    for (const { id, edges } of measures) {
      const own = session_distribution.filter((row) => row.group === 'visited_step' && row.measure === id);
      expect(own.map(({ bin_from }) => bin_from)).toEqual(edges);
      expect(own.map(({ bin_to }) => bin_to)).toEqual([...edges.slice(1), null]);
    }
  });

  it('are told apart by group', async () => {
    const found = await planted();
    expect(filled(found, 'sessions', 'unenrolled')).toEqual([[3, 1]]);
    expect(filled(found, 'study_minutes', 'fully_participating')).toEqual([[15, 1]]);
    const quartiles = found.session_quartiles.find(({ measure }) => measure === 'sessions');
    expect(quartiles).toEqual({
      group: 'visited_step',
      measure: 'sessions',
      learners: 4,
      mean: 7 / 4,
      lower_quartile: 1,
      median: 1.5,
      upper_quartile: 2.25,
    });
  });

  it('are in no group that only a missing file would tell', async () => {
    const found = await planted(true);
    expect(new Set(found.session_distribution.map(({ group }) => group))).toEqual(new Set(['visited_step']));
  });
});

it('has no course weeks without a start', async () => {
  const found = compute(await visitContext([{ id: 'a', minutes: [0] }], { settings: { startDate: null } }));
  expect(found.session_quartiles.map(({ measure }) => measure)).not.toContain('sessions_per_week');
  expect(found.session_quartiles).toHaveLength(measures.length - 2);
});

it('is empty where nobody visited', async () => {
  const found = compute(await visitContext([{ id: 'a', minutes: [null] }]));
  expect(found).toEqual({ session_distribution: [], session_quartiles: [] });
});

it('loses nobody, and agrees with the summary of the sessions', async () => {
  const context = await contextOf(simulatedFiles({ learners: 700, seed: 3 }));
  const found = compute(context);
  for (const { group, ...summary } of summarise(context).session_summary) {
    const of = (measure: SessionMeasure) =>
      found.session_quartiles.find((row) => row.group === group && row.measure === measure)!;
    expect(of('sessions').median).toBe(summary.median_sessions);
    expect(of('sessions').mean).toBeCloseTo(summary.mean_sessions!, 9);
    expect(of('study_minutes').median).toBeCloseTo(summary.median_study_minutes!, 9);
    expect(of('session_minutes').median).toBeCloseTo(summary.median_mean_session_minutes!, 9);
    expect(of('span_days').mean).toBeCloseTo(summary.mean_span_days!, 9);
    for (const { id } of measures) {
      const bins = found.session_distribution.filter((row) => row.group === group && row.measure === id);
      expect(bins.reduce((sum, { learners }) => sum + learners, 0)).toBe(summary.learners);
      expect(bins.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  }
});
