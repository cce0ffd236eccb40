import { expect, it } from 'vitest';
import type { CourseSettings } from '@/course/settings';
import { contextOf } from '@/testing/contexts';
import { csvOf } from '@/testing/sources';
import { compute } from './compute';

const HEADER = 'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at';
const on = (day: number, hour = 12) =>
  `2024-01-${String(day).padStart(2, '0')} ${String(hour).padStart(2, '0')}:00:00 UTC`;
const learners = (...rows: readonly (readonly [enrolled: string, left: string, full?: string])[]) =>
  csvOf(
    HEADER,
    rows.map(([enrolled, left, full = ''], who) => [`l${who}`, enrolled, left, 'learner', full]),
  );
const computed = async (file: string, settings: Partial<CourseSettings>) =>
  compute(await contextOf({ 'x-1_enrolments.csv': file }, settings));

it('counts whole days, rounded down, from enrolling and from the start', async () => {
  const file = learners(
    [on(10), on(12, 13)],
    [on(10), on(12, 11)],
    [on(16), on(18, 13)],
    [on(16), on(18, 12)],
    [on(20), '', on(20, 18)],
    // Enrolled at an unknown time: only the start tells how long it took.
    ['', on(20)],
    [on(10), ''],
  );
  const { enrolment_durations } = await computed(file, { startDate: '2024-01-15', timeZone: 'UTC' });
  expect(enrolment_durations.map((row) => Object.values(row))).toEqual([
    ['unenrolled', 'enrolment', 1, 1],
    ['unenrolled', 'enrolment', 2, 3],
    ['unenrolled', 'study', -3, 2],
    ['unenrolled', 'study', 2, 2],
    ['unenrolled', 'study', 5, 1],
    ['fully_participating', 'enrolment', 0, 1],
    ['fully_participating', 'study', 0, 1],
  ]);
});

it('is in order of days, and of enrolling alone where the start is not known', async () => {
  const { enrolment_durations } = await computed(learners([on(10), on(19)], [on(10), on(11)]), {
    startDate: null,
  });
  expect(enrolment_durations.map(({ basis, days }) => [basis, days])).toEqual([
    ['enrolment', 1],
    ['enrolment', 9],
  ]);
});

it('puts cells in order, forty numbers of days at most', async () => {
  const cells = async (most: number) =>
    (
      await computed(
        learners([on(2), on(3)], [on(1), on(2)], [on(1, 0), `2024-02-${most - 30} 00:00:00 UTC`]),
        {
          startDate: '2024-01-01',
          timeZone: 'UTC',
        },
      )
    ).enrolment_duration_cells.filter(({ event, basis }) => event === 'unenrolled' && basis === 'enrolment');
  const narrow = await cells(40);
  expect(narrow.map((row) => [row.enrolled_from, row.days_from, row.days_width])).toEqual([
    ['2024-01-01', 1, 1],
    ['2024-01-01', 40, 1],
    ['2024-01-02', 1, 1],
  ]);
  expect((await cells(41))[0].days_width).toBe(2);
});
