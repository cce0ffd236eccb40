import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { enrolmentDurationFindings } from './findings';
import type { EnrolmentDurationsRow } from './tables';

const rows = (
  basis: 'enrolment' | 'study',
  days: Readonly<Record<string, number>>,
): EnrolmentDurationsRow[] =>
  Object.entries(days).map(([day, learners]) => ({
    event: 'unenrolled',
    basis,
    days: Number(day),
    learners,
  }));
const find = (basis: 'enrolment' | 'study', days: Readonly<Record<string, number>>) =>
  enrolmentDurationFindings(
    { enrolment_durations: rows(basis, days) },
    testView({ event: 'unenrolled', basis }),
  );

it('says when half have left and how many leave at once', () => {
  const [median, first] = find('enrolment', { 0: 10, 12: 30, 40: 10 });
  expect(median.text).toBe('At the median, the 50 learners who unenrolled did so 12 days after enrolling.');
  expect(first.values).toEqual({ learners: 10, total: 50 });
});

it('says nothing of a first day without anyone', () => {
  expect(find('enrolment', { 12: 30 }).map(({ key }) => key)).toEqual(['median']);
});

it('counts days before the start', () => {
  expect(find('study', { '-3': 30, 0: 5 })[0].text).toContain(
    'did so 2 to 3 days before the course’s start.',
  );
});

it('is cautious under twenty, singular for one, silent for none', () => {
  const [one] = find('enrolment', { 1: 1 });
  expect(one.text).toBe('The 1 learner who unenrolled did so 1 day after enrolling.');
  expect(one.caution).toBe(true);
  expect(find('enrolment', {})).toEqual([]);
});

it.each([
  ['enrolment', -1, 'less than a day before enrolling'],
  ['enrolment', -4, '3 to 4 days before enrolling'],
  ['enrolment', 0, 'less than a day after enrolling'],
  ['study', -1, 'less than a day before the course’s start'],
  ['study', 1, '1 day after enrolling or the course’s start, whichever is later'],
] as const)('words days on the basis %s, rounded down to %i', (basis, day, words) => {
  expect(find(basis, { [day]: 30 })[0].text).toBe(
    `At the median, the 30 learners who unenrolled did so ${words}.`,
  );
});

it('is cautious while the run is under way', () => {
  const view = testView(
    { event: 'unenrolled', basis: 'enrolment' },
    { endDate: '2020-03-15' },
    [],
    '2020-03-09',
  );
  const found = enrolmentDurationFindings({ enrolment_durations: rows('enrolment', { 5: 30 }) }, view);
  expect(found[0]).toMatchObject({ caution: true, because: 'under-way' });
});
