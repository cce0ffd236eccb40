import { expect, it } from 'vitest';
import { loadRun } from '@/testing/load-run';
import { csvOf } from '@/testing/sources';
import { integers, numbers } from './run';
import { stepRanks, stepsInUse } from './steps-in-use';
import { visitOrder } from './visit-order';

const HEADER = 'learner_id,step,week_number,step_number,first_visited_at,last_completed_at';
const at = (minute: number) => `2024-01-01 10:${String(minute).padStart(2, '0')}:00 UTC`;

async function load() {
  return loadRun({
    'x-1_enrolments.csv': csvOf('learner_id,enrolled_at,unenrolled_at,role,fully_participated_at', [
      ['ann', at(0), '', 'learner', ''],
      ['bob', at(0), '', 'learner', ''],
      ['sue', at(0), '', 'educator', ''],
    ]),
    'x-1_step-activity.csv': csvOf(HEADER, [
      ['ann', '1.3', 1, 3, at(9), ''],
      ['ann', '1.1', 1, 1, at(5), ''],
      ['bob', '1.10', 1, 10, at(2), ''],
      ['ann', '1.3', 1, 3, at(1), ''],
      ['bob', '1.1', 1, 1, at(2), ''],
      ['bob', '1.3', 1, 3, '', at(3)],
      ['sue', '1.2', 1, 2, at(1), ''],
    ]),
  });
}

it('orders first visits by time and then by step, each step once at its earliest', async () => {
  const run = await load();
  const activity = run.tables.get('step-activity')!;
  const { rows, starts } = visitOrder(activity, run.people.ids.length, run.steps.labels.length);
  const step = integers(activity, 'step');
  const time = numbers(activity, 'first_visited_at');
  const of = (id: string) => {
    const person = run.people.index.get(id)!;
    return [...rows.subarray(starts[person], starts[person + 1])].map((row) => [
      run.steps.labels[step[row]],
      new Date(time[row]).getUTCMinutes(),
    ]);
  };
  expect(of('ann')).toEqual([
    ['1.3', 1],
    ['1.1', 5],
  ]);
  expect(of('bob')).toEqual([
    ['1.1', 2],
    ['1.10', 2],
  ]);
  expect(visitOrder(activity, run.people.ids.length, run.steps.labels.length).rows).toBe(rows);
});

it('knows the steps that learners use, not those of staff alone', async () => {
  const run = await load();
  const places = stepsInUse(run);
  expect([...places].map((place) => run.steps.labels[place])).toEqual(['1.1', '1.3', '1.10']);
  expect([...stepRanks(places, run.steps.labels.length)]).toEqual([0, -1, 1, 2]);
});
