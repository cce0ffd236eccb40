import { expect, it } from 'vitest';
import { readCourse, timeOf } from '@/simulate/testing';
import { contextOf, simulatedDatasets } from '@/testing/contexts';
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
