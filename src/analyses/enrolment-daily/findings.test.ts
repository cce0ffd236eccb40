import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { enrolmentDailyFindings } from './findings';
import { dailyRows } from './test-rows';

type Events = readonly (readonly [number, number, number])[];
const find = (events: Events, startDate: string | null = '2020-03-02') =>
  enrolmentDailyFindings({ enrolment_daily: dailyRows(events) }, testView({}, { startDate }));
const even: Events = Array.from({ length: 20 }, () => [2, 2, 2] as const);

it('finds the planted day and the share before the start', () => {
  const events = even.map(([a, b, c], day) => [day === 7 ? 60 : a, b, c] as const);
  const found = find(events);
  expect(found.map(({ key }) => key)).toEqual(['before-start', 'busiest-enrolments']);
  expect(found[0].values).toMatchObject({ early: 6, total: 98 });
  expect(found[1].text).toContain('6 March 2020: 60 of the 98 enrolments (61.2');
});

it('finds no busiest day in an even run', () => {
  expect(find(even).map(({ key }) => key)).toEqual(['before-start']);
  const nearly = even.map((_, day) => [day === 7 ? 9 : 5 + (day % 3), 0, 0] as const);
  expect(find(nearly).map(({ key }) => key)).toEqual(['before-start']);
});

it('names days that tie', () => {
  const events = even.map(([a, b, c], day) => [day === 7 || day === 9 ? 30 : a, b, c] as const);
  expect(find(events)[1].text).toContain('days for enrolments were 6 March 2020 and 8 March 2020: 30 each');
});

it('says nothing of an unknown start, and nothing at all of no days', () => {
  expect(find(even, null)).toEqual([]);
  expect(find([])).toEqual([]);
});

it('is cautious with few learners', () => {
  expect(find([[3, 0, 0]])[0]).toMatchObject({ key: 'before-start', caution: true });
});

it('counts enrolments, of which a learner may have several', () => {
  expect(find([[1, 0, 0]])[0].text).toContain('of the 1 enrolment came before the course started');
  expect(find(even)[0].text).toContain('of the 40 enrolments came before');
});

it('takes years of days', () => {
  const years: Events = Array.from({ length: 200_000 }, () => [1, 0, 0] as const);
  expect(find(years).map(({ key }) => key)).toEqual(['before-start']);
});
