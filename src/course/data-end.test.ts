import { expect, it } from 'vitest';
import { loadRun } from '@/testing/load-run';
import { csvOf } from '@/testing/sources';

const STEPS = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';
const ENROLMENTS = 'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at';
const enrolments = csvOf(ENROLMENTS, [
  ['a', '2020-01-01 00:00:00 UTC', '', 'learner', ''],
  ['s', '2020-01-01 00:00:00 UTC', '', 'educator', ''],
]);

it('is the day of the learners’ latest first visit, whatever staff do and whenever steps are completed', async () => {
  const steps = csvOf(STEPS, [
    ['a', '1.2', 1, 2, '2020-03-04 23:59:59 UTC', '2020-06-01 00:00:00 UTC'],
    ['a', '1.1', 1, 1, '2020-03-02 10:00:00 UTC', ''],
    ['s', '1.1', 1, 1, '2020-09-01 10:00:00 UTC', ''],
  ]);
  const run = await loadRun({ 'x-1_enrolments.csv': enrolments, 'x-1_step-activity.csv': steps });
  expect(run.dataEnd).toBe('2020-03-04');
});

it('is not known without step visits', async () => {
  expect((await loadRun({ 'x-1_enrolments.csv': enrolments })).dataEnd).toBeNull();
  const steps = csvOf(STEPS, [['a', '1.1', 1, 1, '', '']]);
  const run = await loadRun({ 'x-1_enrolments.csv': enrolments, 'x-1_step-activity.csv': steps });
  expect(run.dataEnd).toBeNull();
});
