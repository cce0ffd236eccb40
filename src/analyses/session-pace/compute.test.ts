import { expect, it } from 'vitest';
import { learnerSessions } from '@/course/learner-sessions';
import { contextOf, simulatedFiles } from '@/testing/contexts';
import { enrolmentsOnly } from '@/testing/sources';
import { visitContext } from '@/testing/visit-context';
import { compute } from './compute';

it('counts the steps by a minute, of the sessions that last to it', async () => {
  const { session_pace } = compute(
    await visitContext(
      [
        // Two sessions, of 10 minutes and of 6.
        { id: 'a', minutes: [0, 5, 10, 100, 106] },
        { id: 'b', minutes: [3, 4, 7.5, null, 8, 13] },
        { id: 'c', minutes: [50] },
        { id: 'staff', minutes: [0, 1, 2, 30], role: 'organisation_admin' },
      ],
      { settings: { sessionGapMinutes: 60 } },
    ),
  );
  expect(session_pace).toEqual([
    // By minute 5: 2, 1 and 4 steps.
    {
      minute: 5,
      sessions: 3,
      share: 3 / 4,
      learners: 2,
      mean_steps: 7 / 3,
      lower_quartile: 1.5,
      median_steps: 2,
      upper_quartile: 3,
    },
    // The session of six minutes is over; both others have all their steps.
    {
      minute: 10,
      sessions: 2,
      share: 2 / 4,
      learners: 2,
      mean_steps: 4,
      lower_quartile: 3.5,
      median_steps: 4,
      upper_quartile: 4.5,
    },
  ]);
});

it('is empty where no session lasts five minutes', async () => {
  expect(compute(await visitContext([{ id: 'a', minutes: [0, 4.9] }]))).toEqual({ session_pace: [] });
});

it('finds the planted pace', async () => {
  const learners = Array.from({ length: 30 }, (_, index) => ({
    id: `l${index}`,
    minutes: Array.from({ length: 50 }, (_, step) => index + 3 * step),
  }));
  const { session_pace } = compute(await visitContext(learners));
  for (const { minute, mean_steps, median_steps } of session_pace) {
    expect(mean_steps).toBe(1 + Math.floor(minute / 3));
    expect(median_steps).toBe(mean_steps);
  }
  expect(session_pace.map(({ minute }) => minute)).toEqual([5, 10, 15, 20, 30, 45, 60, 90, 120]);
});

it('has all sessions of a simulated course, and no more steps by a shorter time', async () => {
  const context = await contextOf(simulatedFiles({ learners: 500, seed: 21 }));
  const { session_pace } = compute(context);
  const gap = context.settings.sessionGapMinutes;
  const all = learnerSessions(context.rows('step-activity')!, context.run.people.ids.length, gap);
  const sessions = all.reduce((sum, own) => sum + own.sessions, 0);
  for (const [index, row] of session_pace.entries()) {
    expect(row.sessions / row.share).toBeCloseTo(sessions, 6);
    expect(row.lower_quartile).toBeLessThanOrEqual(row.median_steps);
    expect(row.median_steps).toBeLessThanOrEqual(row.upper_quartile);
    if (index > 0) expect(row.sessions).toBeLessThanOrEqual(session_pace[index - 1].sessions);
  }
});

it('counts the last person where no enrolments are loaded', async () => {
  const { session_pace } = compute(
    await visitContext([{ id: 'a', minutes: [0, 6] }], { withoutEnrolments: true }),
  );
  expect(session_pace).toMatchObject([{ minute: 5, sessions: 1, share: 1, learners: 1, mean_steps: 1 }]);
});

it('is empty without step activity', async () => {
  expect(compute(await contextOf(enrolmentsOnly))).toEqual({ session_pace: [] });
});
