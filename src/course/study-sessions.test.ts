import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadRun } from '@/testing/load-run';
import { csvOf } from '@/testing/sources';
import { learnerSessions } from './learner-sessions';
import { sessionMinutes, studySessions } from './study-sessions';
import { visitsInOrder } from './visits';

const STEPS = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';
const stamp = (minute: number) =>
  new Date(Date.UTC(2021, 0, 4, 9, minute)).toISOString().replace('T', ' ').replace('.000Z', ' UTC');

/** A run in which learners, by name, visit steps at these minutes; null is a step completed and not visited. */
async function load(minutes: Readonly<Record<string, readonly (number | null)[]>>) {
  const rows = Object.entries(minutes).flatMap(([id, own]) =>
    own.map((minute, step) => [id, '', 1, step + 1, minute === null ? '' : stamp(minute), stamp(0)]),
  );
  const run = await loadRun({ 'x-1_step-activity.csv': csvOf(STEPS, rows) });
  return { table: run.tables.get('step-activity')!, people: run.people.ids.length };
}

it('sorts each person’s times, without those that did not happen, and only once', async () => {
  const { table, people } = await load({ a: [5, null, 2], b: [null], c: [1, 0] });
  const visits = visitsInOrder(table, people);
  const minutes = Array.from(visits.times, (time) => (time - Date.UTC(2021, 0, 4, 9)) / 60_000);
  expect(minutes).toEqual([2, 5, 0, 1]);
  expect([...visits.starts]).toEqual([0, 2, 2, 4]);
  expect(visitsInOrder(table, people)).toBe(visits);
});

it('starts a session with each person, and at a pause as long as the gap', async () => {
  const { table, people } = await load({ a: [0, 29, 59, 60], b: [61] });
  const visits = visitsInOrder(table, people);
  const sessions = studySessions(visits, 30);
  expect([...sessions.visits]).toEqual([0, 2, 4, 5]);
  expect([...sessions.starts]).toEqual([0, 2, 3]);
  expect([0, 1, 2].map((session) => sessionMinutes(visits, sessions, session))).toEqual([29, 1, 0]);
});

it('has as many sessions and minutes as the plain reckoning', async () => {
  const minute = fc.integer({ min: 0, max: 600 });
  const journeys = fc.array(fc.array(minute, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(journeys, fc.integer({ min: 1, max: 200 }), async (all, gap) => {
      const { table, people } = await load(Object.fromEntries(all.entries()));
      const visits = visitsInOrder(table, people);
      const sessions = studySessions(visits, gap);
      for (const { person, sessions: own, studyMinutes } of learnerSessions(table, people, gap)) {
        const [from, to] = [sessions.starts[person], sessions.starts[person + 1]];
        expect(to - from).toBe(own);
        let sum = 0;
        for (let session = from; session < to; session++) sum += sessionMinutes(visits, sessions, session);
        expect(sum).toBeCloseTo(studyMinutes, 9);
      }
    }),
    { numRuns: 30 },
  );
});
