import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { weekFindings } from './findings';
import { weekRows } from './test-rows';

const view = testView({}, { weeks: 2 });

it('tells the fullest week, the last of the course and the study time', () => {
  const rows = weekRows(0, [
    [10, 0],
    [200, 5],
    [40, 60],
    [0, 9],
  ]);
  expect(weekFindings({ session_weeks: rows }, view).map(({ text }) => text)).toEqual([
    'More learners begin a study session in course week 1 than in any other week: 205 of the 250 who visited a step (82.0\u00a0%).',
    'In week 2, the course’s last, 100 learners begin a study session, against 205 in week 1; 60 (60.0\u00a0%) had studied in an earlier week.',
    'The study time of a learner with a session is, at the median, 13 minutes in week 1 (205 learners) and 14 minutes in week 2 (100 learners).',
  ]);
});

it('names weeks before the start, and two that tie', () => {
  const rows = weekRows(-1, [
    [30, 0],
    [30, 0],
    [4, 0],
  ]);
  expect(weekFindings({ session_weeks: rows }, view)[0].text).toContain(
    'the week before the start than in any other week: 30 each of the 64',
  );
});

it('is cautious with few learners and says nothing of their study time', () => {
  const found = weekFindings(
    {
      session_weeks: weekRows(1, [
        [9, 0],
        [1, 0],
      ]),
    },
    view,
  );
  expect(found.map(({ key, caution }) => [key, caution])).toEqual([
    ['busiest-week', true],
    ['last-week', true],
  ]);
  expect(found[1].text).toContain('1 learner begins a study session');
});

it('names no busiest week where several are alike', () => {
  const rows = weekRows(1, [
    [30, 0],
    [30, 0],
    [30, 0],
  ]);
  expect(weekFindings({ session_weeks: rows }, view).map(({ key }) => key)).not.toContain('busiest-week');
});

it('says that none had studied before', () => {
  const rows = weekRows(1, [
    [30, 0],
    [20, 0],
  ]);
  expect(weekFindings({ session_weeks: rows }, view)[1].text).toContain('; none had studied in an earlier');
});

it('is cautious while the run is under way', () => {
  const rows = weekRows(1, [
    [200, 0],
    [40, 60],
  ]);
  const running = testView({}, { weeks: 2, endDate: '2021-01-14' }, [], '2021-01-09');
  for (const { because } of weekFindings({ session_weeks: rows }, running)) expect(because).toBe('under-way');
});
