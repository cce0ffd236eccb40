import { expect, it } from 'vitest';
import { contextOf } from '@/testing/contexts';
import { csvOf } from '@/testing/sources';
import { compute } from './compute';
import { dailyRows } from './test-rows';

const HEADER = 'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at';
const on = (day: number, time = '12:00:00') =>
  `2020-0${day < 30 ? 2 : 3}-${day < 30 ? day : `0${day - 29}`} ${time} UTC`;
const context = (rows: readonly (readonly string[])[], timeZone = 'UTC') =>
  contextOf({ 'x-1_enrolments.csv': csvOf(HEADER, rows) }, { timeZone });

it('counts each kind of event on its day, from the first to the last, empty days included', async () => {
  const rows = [
    ['a', on(28), on(31), 'learner', ''],
    ['b', on(28), '', 'learner', on(30)],
    ['c', on(29), '', 'learner', on(32)],
    ['d', '', on(31), 'learner', on(30)],
    ['staff', on(27), '', 'mentor', ''],
  ];
  // Days from 28 February 2020 to 3 March.
  expect(compute(await context(rows)).enrolment_daily).toEqual(
    dailyRows([
      [2, 0, 0],
      [1, 0, 0],
      [0, 0, 2],
      [0, 2, 0],
      [0, 0, 1],
    ]),
  );
});

it('takes days of the course’s time zone', async () => {
  const { enrolment_daily } = compute(
    await context([['a', on(28, '23:30:00'), '', 'learner', '']], 'Asia/Kolkata'),
  );
  expect(enrolment_daily.map(({ date, enrolments }) => [date, enrolments])).toEqual([['2020-02-29', 1]]);
});

it('has no days where nothing happened, or nobody can know', async () => {
  expect(compute(await context([['a', '', '', 'learner', '']])).enrolment_daily).toEqual([]);
  const steps = csvOf('learner_id,step,week_number,step_number,first_visited_at,last_completed_at', []);
  expect(compute(await contextOf({ 'x-1_step-activity.csv': steps })).enrolment_daily).toEqual([]);
});
