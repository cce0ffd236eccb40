import { describe, expect, it } from 'vitest';
import { localTime } from '@/stats/local-time';
import { loadRun } from '@/testing/load-run';
import { csvOf } from '@/testing/sources';
import { cutAt } from './cut';
import { type OutcomeId, outcomeOf } from './outcome';

const T = (day: number, time = '12:00') => `2024-05-${String(day).padStart(2, '0')} ${time}:00 UTC`;
const visit = (who: string, step: number, visited: string, completed = '') => [
  who,
  `1.${step}`,
  1,
  step,
  visited,
  completed,
];

/** Monday the 6th is the first of three weeks; four steps are in use. */
const files = (last: string) => ({
  'x-1_enrolments.csv': csvOf('learner_id,enrolled_at,unenrolled_at,role,fully_participated_at', [
    ['half', T(1), '', 'learner', T(20)],
    ['less', T(1), '', 'learner', ''],
    ['away', T(1), '', 'learner', ''],
  ]),
  'x-1_step-activity.csv': csvOf(
    'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
    [
      visit('half', 1, T(6), T(12)),
      visit('half', 2, T(13, '00:00'), T(12)),
      visit('less', 1, T(7), T(20, '00:00')),
      visit('less', 1, T(7), T(20, '00:00')),
      visit('less', 3, T(8)),
      visit('away', 4, T(9), T(19, '23:59')),
      visit('away', 3, last),
    ],
  ),
});

async function outcome(id: OutcomeId, last = T(26), endDate: string | null = '2024-05-26') {
  const run = await loadRun(files(last));
  const settings = {
    ...run.defaults,
    startDate: '2024-05-06',
    endDate,
    weeks: 3,
    timeZone: 'UTC',
  };
  const time = localTime('UTC');
  const { happened, known } = outcomeOf(
    id,
    run,
    settings,
    time,
    cutAt({ kind: 'week', week: 1 }, settings, time)!,
  );
  return {
    who: ['half', 'less', 'away'].filter((each) => happened[run.people.index.get(each)!] === 1),
    known,
  };
}

describe('outcomes', () => {
  it('under half: fewer than two of the four steps completed, each counted once', async () => {
    expect(await outcome('under_half')).toEqual({ who: ['less', 'away'], known: true });
  });

  it('never fully participating: no such time', async () => {
    expect(await outcome('not_fully_participating')).toEqual({ who: ['less', 'away'], known: true });
  });

  it('never fully participating: not known without the file that tells of it', async () => {
    const run = await loadRun({ 'x-1_step-activity.csv': files(T(26))['x-1_step-activity.csv'] });
    const settings = { ...run.defaults, startDate: '2024-05-06', endDate: '2024-05-26', weeks: 3 };
    const time = localTime('UTC');
    const cut = cutAt({ kind: 'week', week: 1 }, settings, time)!;
    const known = (id: OutcomeId) => outcomeOf(id, run, settings, time, cut).known;
    expect([known('under_half'), known('not_fully_participating')]).toEqual([true, false]);
  });

  it('silent in the last week: nothing from the 20th to the 26th', async () => {
    expect(await outcome('silent_last_week', T(27, '00:00'))).toEqual({ who: ['half', 'away'], known: true });
    expect((await outcome('silent_last_week')).who).toEqual(['half']);
  });

  it('quiet for the next seven days: nothing from the 13th to the 19th', async () => {
    // All that half did in these days came at their first moment.
    expect(await outcome('quiet_next_week')).toEqual({ who: ['less'], known: true });
  });

  it('is known by the end of the last week where no other end is', async () => {
    expect((await outcome('under_half', T(25), null)).known).toBe(false);
    expect((await outcome('under_half', T(26), null)).known).toBe(true);
  });

  it.each([
    ['under_half', 25],
    ['not_fully_participating', 25],
    ['silent_last_week', 25],
    ['quiet_next_week', 18],
  ] as const)('%s is not known where the data ends on the %ith', async (id, day) => {
    expect((await outcome(id, T(day))).known).toBe(false);
    expect((await outcome(id, T(day + 1))).known).toBe(true);
  });
});
