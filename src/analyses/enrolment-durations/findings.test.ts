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
  expect(median.text).toBe('The median of the 50 learners who unenrolled is 12 days after enrolling.');
  expect(first.values).toEqual({ learners: 10, total: 50 });
});

it('says nothing of a first day without anyone', () => {
  expect(find('enrolment', { 12: 30 }).map(({ key }) => key)).toEqual(['median']);
});

it('counts days before the start', () => {
  expect(find('study', { '-3': 30, 0: 5 })[0].text).toContain('3 days before the course started');
});

it('is cautious under twenty, singular for one, silent for none', () => {
  const [one] = find('enrolment', { 1: 1 });
  expect(one.text).toBe('The 1 learner who unenrolled did so 1 day after enrolling.');
  expect(one.caution).toBe(true);
  expect(find('enrolment', {})).toEqual([]);
});
