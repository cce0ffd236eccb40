import { describe, expect, it } from 'vitest';
import { loadRun } from '@/testing/load-run';
import { csvOf } from '@/testing/sources';
import { learnerSessions } from './learner-sessions';

const STEPS = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';
const START = Date.UTC(2018, 5, 11, 23);
const stamp = (seconds: number) =>
  `${new Date(START + seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

/** Rows of learner, step and seconds after the start; null for no visit. */
type Visit = readonly [learner: string, step: number, seconds: number | null];

async function load(visits: readonly Visit[]) {
  const run = await loadRun({
    'x-1_step-activity.csv': csvOf(
      STEPS,
      visits.map(([id, step, seconds]) => [
        id,
        '',
        1,
        step,
        seconds === null ? '' : stamp(seconds),
        stamp(0),
      ]),
    ),
  });
  return { table: run.tables.get('step-activity')!, people: run.people };
}

async function sessions(visits: readonly Visit[], gapMinutes = 65) {
  const { table, people } = await load(visits);
  return learnerSessions(table, people.ids.length, gapMinutes);
}

const GAP = 65 * 60;

describe('learnerSessions', () => {
  it('goes on over a gap of a second less than 65 minutes', async () => {
    expect(
      await sessions([
        ['a', 1, 0],
        ['a', 2, GAP - 1],
      ]),
    ).toEqual([
      {
        person: 0,
        sessions: 1,
        studyMinutes: (GAP - 1) / 60,
        meanSessionMinutes: (GAP - 1) / 60,
        spanDays: (GAP - 1) / 86_400,
      },
    ]);
  });

  it('ends at a gap of exactly 65 minutes', async () => {
    expect(
      await sessions([
        ['a', 1, 0],
        ['a', 2, GAP],
      ]),
    ).toEqual([{ person: 0, sessions: 2, studyMinutes: 0, meanSessionMinutes: 0, spanDays: GAP / 86_400 }]);
  });

  it('ends at the gap it is told', async () => {
    const visits: Visit[] = [
      ['a', 1, 0],
      ['a', 2, 600],
      ['a', 3, 1199],
    ];
    expect((await sessions(visits, 10))[0].sessions).toBe(2);
    expect((await sessions(visits, 9))[0].sessions).toBe(3);
    expect((await sessions(visits, 11))[0].sessions).toBe(1);
  });

  it('adds up the minutes of each session of each learner, over midnight, in order of time', async () => {
    const found = await sessions([
      ['b', 3, 100_000],
      ['a', 1, 0],
      ['b', 1, 0],
      // 23:00 to 0:30 with breaks of 45 minutes: one session.
      ['a', 3, 90 * 60],
      ['a', 2, 45 * 60],
      // Two days on: ten minutes.
      ['a', 4, 2 * 86_400],
      ['a', 5, 2 * 86_400 + 600],
      ['b', 2, 60],
    ]);
    expect(found).toEqual([
      { person: 0, sessions: 2, studyMinutes: 1, meanSessionMinutes: 0.5, spanDays: 100_000 / 86_400 },
      { person: 1, sessions: 2, studyMinutes: 100, meanSessionMinutes: 50, spanDays: 2 + 600 / 86_400 },
    ]);
  });

  it('leaves out those who visited nothing, and visits without a time', async () => {
    const found = await sessions([
      ['a', 1, null],
      ['b', 1, 5],
      ['b', 2, null],
      ['c', 1, null],
    ]);
    expect(found).toEqual([{ person: 1, sessions: 1, studyMinutes: 0, meanSessionMinutes: 0, spanDays: 0 }]);
  });
});
