import { expect, it } from 'vitest';
import { contextOf, simulatedFiles } from '@/testing/contexts';
import { visitContext } from '@/testing/visit-context';
import { compute as summarise } from '../session-summary/compute';
import { compute } from './compute';
import { GAPS } from './gaps';

it('reckons sessions anew for each gap', async () => {
  const learners = [
    { id: 'a', minutes: [0, 10, 40, 140] },
    { id: 'b', minutes: [7, null] },
    { id: 'staff', minutes: [0, 50], role: 'organisation_admin' },
  ];
  const { session_gap } = compute(await visitContext(learners, { settings: { sessionGapMinutes: 65 } }));
  expect(session_gap.map(({ gap_minutes }) => gap_minutes)).toEqual(GAPS);
  const of = (gap: number) => session_gap.find(({ gap_minutes }) => gap_minutes === gap)!;
  // A pause as long as the gap ends the session.
  expect(of(10)).toMatchObject({ sessions: 5, mean_sessions: 2.5, median_sessions: 2.5, study_minutes: 0 });
  expect(of(15)).toMatchObject({ sessions: 4, study_minutes: 10, median_session_minutes: 0 });
  expect(of(65)).toEqual({
    gap_minutes: 65,
    current: true,
    learners: 2,
    sessions: 3,
    mean_sessions: 1.5,
    median_sessions: 1.5,
    mean_session_minutes: 40 / 3,
    median_session_minutes: 0,
    study_minutes: 40,
  });
  expect(of(120)).toMatchObject({ sessions: 2, mean_session_minutes: 70, median_session_minutes: 70 });
});

it('adds the gap in use where it is none of those', async () => {
  const context = await visitContext([{ id: 'a', minutes: [0, 45] }], {
    settings: { sessionGapMinutes: 50 },
  });
  const { session_gap } = compute(context);
  expect(session_gap).toHaveLength(GAPS.length + 1);
  expect(session_gap.filter(({ current }) => current)).toMatchObject([
    { gap_minutes: 50, study_minutes: 45 },
  ]);
});

it('agrees with the summary at every gap, and falls with the gap', async () => {
  const context = await contextOf(simulatedFiles({ learners: 300, seed: 11 }));
  const { session_gap } = compute(context);
  let before = Number.POSITIVE_INFINITY;
  for (const row of session_gap) {
    const settings = { ...context.settings, sessionGapMinutes: row.gap_minutes };
    const [all] = summarise({ ...context, settings }).session_summary;
    expect(row.mean_sessions).toBeCloseTo(all.mean_sessions!, 9);
    expect(row.median_sessions).toBe(all.median_sessions);
    expect(row.study_minutes).toBeCloseTo(all.mean_study_minutes! * all.learners, 6);
    expect(row.sessions).toBeLessThanOrEqual(before);
    before = row.sessions;
  }
});

it('is empty where nobody visited', async () => {
  expect(compute(await visitContext([{ id: 'a', minutes: [null] }]))).toEqual({ session_gap: [] });
});
