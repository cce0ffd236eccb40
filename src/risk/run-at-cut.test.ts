import { expect, it } from 'vitest';
import { loadRun } from '@/testing/load-run';
import { csvOf } from '@/testing/sources';
import { runAtCut } from './run-at-cut';

it('a cut is reached by data of its last day', async () => {
  const run = await loadRun({
    'x-1_step-activity.csv': csvOf(
      'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
      [['ann', '1.1', 1, 1, '2024-05-08 12:00:00 UTC', '']],
    ),
  });
  const settings = { ...run.defaults, startDate: '2024-05-06', timeZone: 'UTC' };
  const reached = (date: string) => runAtCut(run, settings, { kind: 'day', date }, 'under_half')?.reached;
  expect([reached('2024-05-07'), reached('2024-05-08'), reached('2024-05-09')]).toEqual([true, true, false]);
  expect(runAtCut(run, { ...settings, startDate: null }, { kind: 'week', week: 1 }, 'under_half')).toBeNull();
});
