import { expect, it } from 'vitest';
import { readCourse, timeOf } from '@/simulate/testing';
import { localTime } from '@/stats/local-time';
import { personalTime } from '@/stats/personal-time';
import { contextOf, simulatedDatasets } from '@/testing/contexts';
import { csvOf } from '@/testing/sources';
import { compute } from './compute';

const options = { learners: 500, weeks: 2, seed: 21 };
const columns = {
  enrolments: 'enrolled_at',
  unenrolments: 'unenrolled_at',
  full_participations: 'fully_participated_at',
} as const;

it('counts days and weekdays as Date does', async () => {
  const { enrolment_top_days, enrolment_weekdays } = compute(
    await simulatedDatasets(options, ['enrolments']),
  );
  const learners = readCourse(options)('enrolments').filter(({ role }) => role === 'learner');
  for (const [event, column] of Object.entries(columns)) {
    const dates = learners.flatMap((row) => (row[column] ? [new Date(timeOf(row[column]))] : []));
    const on = (date: string) => dates.filter((each) => each.toISOString().startsWith(date)).length;
    const top = enrolment_top_days.filter((row) => row.event === event);
    const counts = [...new Set(dates.map((date) => date.toISOString().slice(0, 10)))]
      .map(on)
      .toSorted((a, b) => b - a);
    expect(top.map(({ count }) => count)).toEqual(counts.slice(0, 10));
    for (const { date, count, weekday, share, rank } of top) {
      expect(count).toBe(on(date));
      expect(share).toBeCloseTo(count / dates.length);
      expect(weekday).toBe((new Date(date).getUTCDay() + 6) % 7);
      expect(rank).toBe(1 + counts.filter((each) => each > count).length);
    }
    const weekdays = enrolment_weekdays.filter((row) => row.event === event);
    expect(weekdays.map(({ count }) => count)).toEqual(
      [1, 2, 3, 4, 5, 6, 0].map((day) => dates.filter((date) => date.getUTCDay() === day).length),
    );
  }
});

it('takes days of the course’s time zone', async () => {
  const files = {
    'course-1_enrolments.csv':
      'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at\na,2020-06-07 23:30:00 UTC,,learner,\n',
  };
  const { enrolment_top_days } = compute(await contextOf(files, { timeZone: 'Europe/London' }));
  expect(enrolment_top_days).toEqual([
    { event: 'enrolments', rank: 1, date: '2020-06-08', weekday: 0, count: 1, share: 1 },
  ]);
});

it('gives each weekday its share and its busiest day, of equals the earlier, by each learner’s own clock', async () => {
  const at = (day: number, time = '12:00') => `2020-06-${String(day).padStart(2, '0')} ${time}:00 UTC`;
  // 1 June 2020 is a Monday.
  const days = [at(8), at(1), at(15), at(15), at(22), at(22), at(3), at(10), at(2, '20:00')];
  const rows = days.map((day, learner) => [`l${learner}`, day, '', 'learner', '']);
  const context = await contextOf({
    'course-1_enrolments.csv': csvOf('learner_id,enrolled_at,unenrolled_at,role,fully_participated_at', rows),
  });
  const kolkata = Uint8Array.from(days, (_, learner) => (learner === 8 ? 1 : 0));
  const time = personalTime(localTime('UTC'), ['Asia/Kolkata'], kolkata);
  const { enrolment_weekdays, enrolment_top_days } = compute({ ...context, time });
  expect(
    enrolment_weekdays.map((row) => [row.count, row.share, row.busiest_date, row.busiest_count]),
  ).toEqual([
    [6, 6 / 9, '2020-06-15', 2],
    [0, 0, null, 0],
    [3, 3 / 9, '2020-06-03', 2],
    ...[0, 1, 2, 3].map(() => [0, 0, null, 0]),
  ]);
  expect(enrolment_top_days.map(({ rank, date }) => [rank, date])).toEqual([
    [1, '2020-06-03'],
    [1, '2020-06-15'],
    [1, '2020-06-22'],
    [4, '2020-06-01'],
    [4, '2020-06-08'],
    [4, '2020-06-10'],
  ]);
});
