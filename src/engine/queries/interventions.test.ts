import { beforeAll, describe, expect, it } from 'vitest';
import { noFilter } from '@/course/filter';
import { featureIds } from '@/risk/features/definitions';
import { csvOf, textSource } from '@/testing/sources';
import { CourseEngine } from '../engine';
import type { Selection } from '../protocol';

/** A moment of May 2024; the course starts on Monday the 6th. */
const T = (day: number, time = '12:00') => `2024-05-${String(day).padStart(2, '0')} ${time}:00 UTC`;

const files = {
  'x-1_enrolments.csv': csvOf('learner_id,enrolled_at,unenrolled_at,role,fully_participated_at,gender', [
    ['ann', T(1), '', 'learner', '', 'female'],
    ['ben', T(1), T(21), 'learner', '', 'male'],
    ['gone', T(1), T(12), 'learner', '', 'male'],
    ['late', T(22), '', 'learner', '', 'male'],
    ['boss', T(1), '', 'organisation_admin', '', 'male'],
  ]),
  'x-1_step-activity.csv': csvOf(
    'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
    [
      ['ann', '1.1', 1, 1, T(6), T(6)],
      ['ann', '1.2', 1, 2, T(7), ''],
      ['ann', '1.3', 1, 3, T(8), T(8)],
      ['ann', '2.1', 2, 1, T(18), T(20, '00:00')],
      ['ann', '2.2', 2, 2, T(26), T(26, '23:59')],
      ['ann', '3.1', 3, 1, T(27, '00:00'), T(28)],
      ['ben', '1.1', 1, 1, T(13), T(13)],
      ['ben', '1.2', 1, 2, T(12, '23:59'), T(12, '23:59')],
      ['ben', '1.3', 1, 3, T(20), T(20)],
      ['ben', '1.3', 1, 3, T(20), T(20)],
      ['gone', '1.1', 1, 1, T(7), ''],
      ['late', '1.1', 1, 1, T(23), T(23)],
      ['boss', '1.1', 1, 1, T(7), ''],
    ],
  ),
};

const engine = new CourseEngine();
const settings = { startDate: '2024-05-06', endDate: '2024-05-26', weeks: 3, timeZone: 'UTC' };
const everyone: Selection = { run: 'x-1', settings };
const cut = { kind: 'week', week: 2 } as const;

beforeAll(async () => {
  await engine.importSources(Object.entries(files).map(([name, text]) => textSource(name, text)));
});

async function ask<N extends 'features-at' | 'outcomes-around'>(
  query: N,
  question: Parameters<typeof engine.ask<N>>[2],
  selection: Selection = everyone,
) {
  const outcome = await engine.ask(query, selection, question);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}

describe('the features of learners at a cut', () => {
  it('are of those on the course then, with where they stand', async () => {
    const at = await ask('features-at', { cut });
    expect(at).toMatchObject({
      run: 'x-1',
      cut: { lastDay: '2024-05-19', week: 2, days: 14 },
      ids: ['ann', 'ben'],
      lastSteps: ['2.1', '1.1'],
      // ann's 2.1 is completed at the cut, which is too late; ben has completed 1.1 and 1.2.
      nextSteps: ['2.1', '1.3'],
      reached: true,
      unknown: ['video_completion', 'questions_attempted', 'first_attempt_score', 'score_trend', 'comments'],
    });
    expect([...(at?.columns.steps_visited ?? [])]).toEqual([4, 2]);
    expect([...(at?.columns.steps_completed ?? [])]).toEqual([2, 2]);
    expect([...(at?.quietDays ?? [])]).toEqual([1.5, 6.5]);
    expect(Object.keys(at?.columns ?? {})).toEqual([...featureIds]);
  });

  it('obey the group and no chosen time, and say when the data ends before the cut', async () => {
    const men = { kind: 'answered', field: 'gender', value: 'male', not: false } as const;
    const period = { kind: 'dates', from: '2024-05-20', to: '2024-05-20' } as const;
    const at = await ask(
      'features-at',
      { cut },
      { ...everyone, filter: { ...noFilter, group: [men], period } },
    );
    expect(at).toMatchObject({ ids: ['ben'], nextSteps: ['1.3'], lastSteps: ['1.1'] });
    expect([...(at?.columns.steps_visited ?? [])]).toEqual([2]);
    const late = await ask('features-at', { cut: { kind: 'day', date: '2024-06-30' } });
    expect(late).toMatchObject({ ids: ['ann', 'late'], reached: false, nextSteps: [null, '1.2'] });
    const videos = { '2.1': { type: 'video' as const } };
    const known = (week: number) =>
      ask(
        'features-at',
        { cut: { kind: 'week', week } },
        { ...everyone, settings: { ...settings, steps: videos } },
      );
    expect((await known(1))?.unknown).toContain('video_completion');
    expect((await known(2))?.unknown).not.toContain('video_completion');
  });
});

describe('what learners did around a cut', () => {
  it('is of as many days before as after, also of those who left later', async () => {
    const around = await ask('outcomes-around', { cut, days: 7 });
    expect(around).toMatchObject({ ids: ['ann', 'ben'], days: 7, lastDay: '2024-05-26', reached: true });
    const plain = (measures: Readonly<Record<string, Float64Array>> | undefined) =>
      Object.fromEntries(Object.entries(measures ?? {}).map(([name, values]) => [name, [...values]]));
    // Before: from the 13th on. Ben's minute before that does not count.
    expect(plain(around?.before)).toEqual({ steps_completed: [0, 1], active_days: [1, 1], active: [1, 1] });
    // After: from the first moment of the 20th to the last of the 26th.
    expect(plain(around?.after)).toEqual({ steps_completed: [2, 1], active_days: [2, 1], active: [1, 1] });
  });

  it('goes on to the end of the data where no days are named, and knows what it lacks', async () => {
    expect(await ask('outcomes-around', { cut, days: null })).toMatchObject({
      days: 8,
      lastDay: '2024-05-27',
      reached: true,
    });
    expect(await ask('outcomes-around', { cut, days: 9 })).toMatchObject({ reached: false });
    const none = await ask('outcomes-around', { cut: { kind: 'day', date: '2024-06-30' }, days: null });
    expect(none).toMatchObject({ days: 0, ids: ['ann', 'late'] });
    expect([...(none?.after.active ?? [])]).toEqual([0, 0]);
  });
});

it('there is nothing at a cut where the start is not known', async () => {
  const bare = { run: 'x-1', settings: { ...settings, startDate: null } };
  expect(await ask('features-at', { cut }, bare)).toBeNull();
  expect(await ask('outcomes-around', { cut, days: 7 }, bare)).toBeNull();
});
