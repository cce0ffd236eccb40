import { describe, expect, it } from 'vitest';
import { applyChanges } from '@/course/settings';
import { loadRun } from '@/testing/load-run';
import { csvOf } from '@/testing/sources';
import { courseSize, differInSize } from './course-size';

describe('the length of a course', () => {
  const visits = csvOf('learner_id,step,week_number,step_number,first_visited_at,last_completed_at', [
    ['ann', '1.1', 1, 1, '2024-05-06 12:00:00 UTC', ''],
    ['ben', '1.1', 1, 1, '2024-05-06 13:00:00 UTC', ''],
    ['ann', '1.3', 1, 3, '2024-05-07 12:00:00 UTC', ''],
    ['ann', '2.1', 2, 1, '2024-05-19 12:00:00 UTC', ''],
  ]);

  it('is its weeks and the steps that were visited', async () => {
    const run = await loadRun({ 'x-1_step-activity.csv': visits });
    expect(courseSize(run, run.defaults)).toEqual({ weeks: 2, steps: 3 });
  });

  it('has no number of steps before the data reaches the end', async () => {
    const run = await loadRun({ 'x-1_step-activity.csv': visits });
    const longer = applyChanges(run.defaults, { weeks: 3, endDate: '2024-05-26' });
    expect(courseSize(run, longer)).toEqual({ weeks: 3, steps: null });
  });
});

it.each([
  [{ weeks: 4, steps: 40 }, { weeks: 5, steps: 50 }, false],
  [{ weeks: 4, steps: 40 }, { weeks: 4, steps: 51 }, true],
  [{ weeks: 6, steps: 40 }, { weeks: 4, steps: 40 }, true],
  [{ weeks: 4, steps: 51 }, { weeks: 4, steps: 40 }, true],
  [{ weeks: 4, steps: 40 }, { weeks: 4, steps: null }, false],
  [{ weeks: 4, steps: null }, { weeks: 6, steps: null }, true],
])('courses %j and %j differ beyond a quarter: %s', (a, b, differ) => {
  expect(differInSize(a, b)).toBe(differ);
});
