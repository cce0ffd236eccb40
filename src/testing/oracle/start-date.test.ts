import { expect, test } from 'vitest';
import { engineTables, filesOf, tableDifferences } from '../engine-tables';
import { oracleTables, type RunTexts } from './index';

/** A run of so many visitors, the early ones of whom come a day before the others. */
function crowd(visitors: number, early: number): RunTexts {
  const ids = Array.from({ length: visitors }, (_, i) => `learner-${i}`);
  const visit = (id: string, i: number) => `${id},1.1,1,1,2024-01-0${i < early ? 7 : 8} 23:30:00 UTC,`;
  return new Map([
    [
      'enrolments',
      [
        'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at',
        ...ids.map((id) => `${id},2024-01-01 10:00:00 UTC,,learner,`),
      ].join('\n'),
    ],
    [
      'step-activity',
      [
        'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
        ...ids.map(visit),
        // a later visit of theirs, and a visit of somebody who is no learner, change nothing
        'learner-0,1.2,1,2,2024-01-09 23:30:00 UTC,',
        'somebody,1.1,1,1,2024-01-05 10:00:00 UTC,',
      ].join('\n'),
    ],
  ]);
}

test.each([
  [20, 1, '2024-01-07'],
  [21, 1, '2024-01-08'],
  [40, 2, '2024-01-07'],
  [39, 2, '2024-01-07'],
  [41, 2, '2024-01-08'],
])('of %i visitors, %i a day early make the course start on %s', async (visitors, early, start) => {
  const run = crowd(visitors, early);
  const actual = await engineTables(filesOf(run));
  expect(actual.get('course')?.[0].start_date).toBe(start);
  expect(tableDifferences(oracleTables(run), actual)).toEqual([]);
});
