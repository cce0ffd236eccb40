import { expect, it } from 'vitest';
import { groupRows, type Row, readCourse, timeOf } from '@/simulate/testing';
import { contextOf, simulatedDatasets } from '@/testing/contexts';
import { compute } from './compute';

const options = { learners: 1500, weeks: 3, seed: 41 };
const WEEK = 7 * 86_400_000;

it('counts reasons, weeks and steps as a plain count does', async () => {
  const result = compute(
    await simulatedDatasets(options, ['enrolments', 'leaving-survey-responses'], { startDate: '2025-02-03' }),
  );
  const rows = readCourse(options)('leaving-survey-responses');
  const byReason = groupRows(rows, (row) => row.leaving_reason!);
  expect(result.leaving_reasons.map(({ leaving_reason }) => leaving_reason).toSorted()).toEqual(
    [...byReason.keys()].toSorted(),
  );
  const week = (row: Row) => Math.floor((timeOf(row.left_at) - Date.parse('2025-02-03')) / WEEK) + 1;
  const tally = (own: readonly Row[], key: (row: Row) => string | number) =>
    Object.fromEntries(
      [...groupRows(own, (row) => `${key(row)}`)].map(([name, some]) => [name, some.length]),
    );
  for (const { leaving_reason, responses, learners, share } of result.leaving_reasons) {
    const own = byReason.get(leaving_reason)!;
    expect(responses).toBe(own.length);
    expect(learners).toBe(new Set(own.map(({ learner_id }) => learner_id)).size);
    expect(share).toBeCloseTo(own.length / rows.length);
    const weeks = result.leaving_weeks.filter((row) => row.leaving_reason === leaving_reason);
    expect(Object.fromEntries(weeks.map((row) => [`${row.course_week}`, row.responses]))).toEqual(
      tally(own, week),
    );
    const steps = result.leaving_steps.filter((row) => row.leaving_reason === leaving_reason);
    const label = (row: (typeof steps)[number]) =>
      row.week_number === null ? '' : `${row.week_number}.${row.step_number}`;
    expect(Object.fromEntries(steps.map((row) => [label(row), row.responses]))).toEqual(
      tally(own, (row) => row.last_completed_step!),
    );
  }
});

const header =
  'id,learner_id,left_at,leaving_reason,last_completed_step_at,last_completed_step,last_completed_week_number,last_completed_step_number';
const files = {
  'course-1_enrolments.csv':
    'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at\na,2020-02-01 00:00:00 UTC,,learner,\n',
  'course-1_leaving-survey-responses.csv': [
    header,
    '1,a,2020-03-01 23:59:59 UTC,Other,,,,',
    '2,a,2020-03-02 00:00:00 UTC,Other,2020-03-01 00:00:00 UTC,1.10,1,10',
    '3,a,2020-03-09 00:00:00 UTC,,,,,',
    '4,a,,Other,,,,',
    '5,someone else,2020-03-09 00:00:00 UTC,Other,,,,',
    '',
  ].join('\n'),
};

it('begins week 1 at the start, and leaves out blank reasons and those who are not learners', async () => {
  const { leaving_reasons, leaving_weeks, leaving_steps } = compute(
    await contextOf(files, { startDate: '2020-03-02' }),
  );
  expect(leaving_reasons).toEqual([{ leaving_reason: 'Other', responses: 3, learners: 1, share: 1 }]);
  expect(leaving_weeks.map(({ course_week, responses }) => [course_week, responses])).toEqual([
    [0, 1],
    [1, 1],
  ]);
  expect(leaving_steps.map((row) => [row.week_number, row.step_number, row.responses])).toEqual([
    [null, null, 2],
    [1, 10, 1],
  ]);
  expect(compute(await contextOf(files, { startDate: null })).leaving_weeks).toEqual([]);
});

it('puts reasons as frequent in order of their letters, and weeks in order of time', async () => {
  const rows = [
    ['2020-03-20', 'Too hard'],
    ['2020-03-03', 'Too easy'],
    ['2020-03-04', 'Too hard'],
    ['2020-03-12', 'Too easy'],
    ['2020-03-05', 'Other'],
  ].map(([date, reason], id) => `${id},a,${date} 00:00:00 UTC,${reason},,,,`);
  const survey = [header, ...rows, ''].join('\n');
  const result = compute(
    await contextOf(
      { ...files, 'course-1_leaving-survey-responses.csv': survey },
      { startDate: '2020-03-02' },
    ),
  );
  expect(result.leaving_reasons.map(({ leaving_reason }) => leaving_reason)).toEqual([
    'Too easy',
    'Too hard',
    'Other',
  ]);
  expect(
    result.leaving_weeks.map(({ leaving_reason, course_week }) => [leaving_reason, course_week]),
  ).toEqual([
    ['Too easy', 1],
    ['Too easy', 2],
    ['Too hard', 1],
    ['Too hard', 3],
    ['Other', 1],
  ]);
});

it('has no rows without the survey', async () => {
  const { 'course-1_leaving-survey-responses.csv': _, ...others } = files;
  const none = { leaving_reasons: [], leaving_weeks: [], leaving_steps: [] };
  expect(compute(await contextOf(others))).toEqual(none);
});
