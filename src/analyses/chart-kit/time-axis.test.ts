import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { DAY, dateHeader, dateRows } from './time-axis';

const first = Date.UTC(2020, 1, 1);
const last = first + 60 * DAY;
const dates = (count: number) =>
  Array.from({ length: count }, (_, day) => ({
    id: `${day}`,
    date: `2020-02-${String(day + 1).padStart(2, '0')}`,
    label: `Date ${day}`,
  }));

it('keeps the dates in sight, in order, each with a line of its own', () => {
  const notableDates = [...dates(2).reverse(), { id: 'x', date: '2021-01-01', label: 'Much later' }];
  const rows = dateRows(testView({}, { notableDates }).course, first, last);
  expect(rows.map(({ name }) => name)).toEqual(['Date 0', 'Date 1', 'Start']);
  expect(rows.map(({ lane }) => lane)).toEqual([0, 1, 2]);
});

it('limits the room that many dates take', () => {
  const rows = dateRows(testView({}, { notableDates: dates(20) }).course, first, last);
  expect(rows).toHaveLength(21);
  expect(dateHeader(rows)).toBe(dateHeader(rows.slice(0, 6)));
});

it('has no rules for a course without dates', () => {
  expect(dateRows(testView({}, { startDate: null }).course, first, last)).toEqual([]);
});
