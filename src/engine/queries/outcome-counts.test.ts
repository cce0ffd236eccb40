import { beforeAll, describe, expect, it } from 'vitest';
import { csvOf, textSource } from '@/testing/sources';
import { CourseEngine } from '../engine';

const T = (day: number) => `2024-05-${String(day).padStart(2, '0')} 12:00:00 UTC`;

/** A course of three weeks from Monday the 6th of May; its data reaches its last day. */
const files = {
  'x-1_enrolments.csv': csvOf('learner_id,enrolled_at,unenrolled_at,role,fully_participated_at', [
    ['ann', T(1), '', 'learner', T(26)],
    ['ben', T(1), '', 'learner', ''],
    ['cat', T(1), '', 'learner', T(10)],
    ['gone', T(1), T(14), 'learner', ''],
    ['late', T(1), '', 'learner', ''],
    ['boss', T(1), '', 'organisation_admin', ''],
  ]),
  'x-1_step-activity.csv': csvOf(
    'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
    [
      ['ann', '1.1', 1, 1, T(6), T(6)],
      ['ann', '1.2', 1, 2, T(7), T(7)],
      ['ann', '2.1', 2, 1, T(18), T(18)],
      ['ann', '3.1', 3, 1, T(26), T(26)],
      ['ben', '1.1', 1, 1, T(13), T(13)],
      ['ben', '1.2', 1, 2, T(21), ''],
      ['cat', '1.1', 1, 1, T(7), T(7)],
      ['gone', '1.1', 1, 1, T(7), ''],
      ['late', '1.1', 1, 1, T(22), ''],
      ['boss', '1.1', 1, 1, T(7), ''],
    ],
  ),
};

const engine = new CourseEngine();
beforeAll(async () => {
  await engine.importSources(Object.entries(files).map(([name, text]) => textSource(name, text)));
});

async function countsAt(week: number, settings = {}) {
  const known = { startDate: '2024-05-06', endDate: '2024-05-26', weeks: 3, ...settings };
  const question = { cut: { kind: 'week', week } } as const;
  const outcome = await engine.ask('outcome-counts', { run: 'x-1', settings: known }, question);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}

describe('for how many learners an outcome came about', () => {
  it('is counted among those on the course at the cut', async () => {
    expect(await countsAt(1)).toEqual({
      // ann, cat and gone, who was not gone yet.
      learners: 3,
      happened: {
        under_half: 2,
        not_fully_participating: 1,
        silent_last_week: 2,
        quiet_next_week: 2,
      },
    });
    expect(await countsAt(2)).toEqual({
      // ann, ben and cat.
      learners: 3,
      happened: {
        under_half: 2,
        not_fully_participating: 1,
        silent_last_week: 1,
        quiet_next_week: 1,
      },
    });
  });

  it('is not known before the data reaches far enough', async () => {
    const later = await countsAt(2, { endDate: '2024-06-02', weeks: 4 });
    expect(later?.happened).toEqual({
      under_half: null,
      not_fully_participating: null,
      silent_last_week: null,
      quiet_next_week: 1,
    });
    expect(await countsAt(2, { startDate: null })).toBeNull();
  });

  it('is not told where small counts are withheld', async () => {
    const question = { cut: { kind: 'week', week: 1 } } as const;
    const selection = { run: 'x-1', settings: {}, withhold: 5 };
    expect(await engine.ask('outcome-counts', selection, question)).toEqual({ ok: false, code: 'withheld' });
  });
});
