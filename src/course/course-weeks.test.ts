import { expect, it } from 'vitest';
import { localTime } from '@/stats/local-time';
import { personalTime } from '@/stats/personal-time';
import { courseWeeks } from './course-weeks';

it('counts weeks of seven days from the start date', () => {
  const week = courseWeeks(localTime('UTC'), '2024-01-03')!;
  const at = (iso: string) => week(Date.parse(iso), 0);
  expect(at('2024-01-03T00:00:00Z')).toBe(1);
  expect(at('2024-01-09T23:59:59Z')).toBe(1);
  expect(at('2024-01-10T00:00:00Z')).toBe(2);
  expect(at('2024-01-02T23:59:59Z')).toBe(0);
  expect(at('2023-12-26T12:00:00Z')).toBe(-1);
});

it('begins weeks at local midnight, over the change of the clocks', () => {
  const week = courseWeeks(localTime('Europe/London'), '2024-03-25')!;
  expect(week(Date.parse('2024-03-31T22:59:59Z'), 0)).toBe(1);
  expect(week(Date.parse('2024-03-31T23:00:00Z'), 0)).toBe(2);
});

it('begins each person’s weeks at their own midnight', () => {
  const time = personalTime(localTime('UTC'), ['Asia/Tokyo'], Uint8Array.of(0, 1));
  const week = courseWeeks(time, '2024-01-03')!;
  const at = Date.parse('2024-01-09T15:00:00Z');
  expect([week(at, 0), week(at, 1), week(at - 1, 1)]).toEqual([1, 2, 1]);
});

it('knows no weeks without a start', () => {
  expect(courseWeeks(localTime('UTC'), null)).toBeNull();
});
