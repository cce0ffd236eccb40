import { expect, it } from 'vitest';
import { contextOf, simulatedFiles } from '@/testing/contexts';
import { visitContext } from '@/testing/visit-context';
import { compute as summarise } from '../session-summary/compute';
import { compute } from './compute';

const WEEK = 7 * 1440;

it('counts sessions in the week in which they begin', async () => {
  const { session_weeks } = compute(
    await visitContext(
      [
        { id: 'a', minutes: [0, 20, 3 * WEEK, 3 * WEEK + 1] },
        // Begins in week 1 and goes on into week 2; then once more in week 2.
        { id: 'b', minutes: [WEEK - 10, WEEK + 30, WEEK + 500, WEEK + 504, null] },
        { id: 'c', minutes: [10, 20, 1000, 1005] },
        { id: 'staff', minutes: [WEEK], role: 'organisation_admin' },
      ],
      { settings: { startDate: '2021-01-04', sessionGapMinutes: 60 } },
    ),
  );
  const row = (
    week: number,
    from: string,
    learners: readonly number[],
    minutes: readonly (number | null)[],
  ) => ({
    week,
    from,
    active: learners[0],
    new_learners: learners[1],
    returning: learners[2],
    sessions: learners[3],
    study_minutes: minutes[0],
    mean_study_minutes: minutes[1],
    median_study_minutes: minutes[2],
  });
  expect(session_weeks).toEqual([
    row(1, '2021-01-04', [3, 3, 0, 4], [75, 25, 20]),
    row(2, '2021-01-11', [1, 0, 1, 1], [4, 4, 4]),
    row(3, '2021-01-18', [0, 0, 0, 0], [0, null, null]),
    row(4, '2021-01-25', [1, 0, 1, 1], [1, 1, 1]),
  ]);
});

it('has weeks before the start, from local midnight', async () => {
  const context = await visitContext([{ id: 'a', minutes: [0, 24 * 60] }], {
    settings: { startDate: '2021-01-05', timeZone: 'America/New_York' },
  });
  // The first visit is in the evening of 3 January there, the second in that of the 4th.
  expect(compute(context).session_weeks).toMatchObject([
    { week: 0, from: '2020-12-29', active: 1, sessions: 2 },
  ]);
});

it('knows no weeks without a start, and none without visits', async () => {
  const without = await visitContext([{ id: 'a', minutes: [0] }], { settings: { startDate: null } });
  expect(compute(without)).toEqual({ session_weeks: [] });
  expect(compute(await visitContext([{ id: 'a', minutes: [null] }]))).toEqual({ session_weeks: [] });
});

it('has every learner once as new, and every session and minute once', async () => {
  const context = await contextOf(simulatedFiles({ learners: 600, seed: 31 }));
  const { session_weeks } = compute(context);
  const [all] = summarise(context).session_summary;
  const total = (column: 'new_learners' | 'sessions' | 'study_minutes') =>
    session_weeks.reduce((sum, row) => sum + row[column], 0);
  expect(total('new_learners')).toBe(all.learners);
  expect(total('sessions')).toBeCloseTo(all.mean_sessions! * all.learners, 6);
  expect(total('study_minutes')).toBeCloseTo(all.mean_study_minutes! * all.learners, 6);
  for (const row of session_weeks) {
    expect(row.active).toBe(row.new_learners + row.returning);
    expect(row.active).toBeLessThanOrEqual(row.sessions);
  }
});
