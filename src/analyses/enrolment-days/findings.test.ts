import { expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { topDayChart, weekdayChart } from './charts';
import { topDayFindings, weekdayFindings } from './findings';
import type { EnrolmentDaysResult } from './tables';

const view = testView({ event: 'enrolments' });

/** A course whose weekdays have these events, and whose single days have those. */
function result(weekdays: readonly number[], days: readonly number[] = [], busiest = 0): EnrolmentDaysResult {
  const total = weekdays.reduce((sum, count) => sum + count, 0);
  return {
    enrolment_weekdays: weekdays.map((count, weekday) => ({
      event: 'enrolments',
      weekday,
      count,
      share: count / total,
      low: 0,
      high: 1,
      busiest_date: count > 0 ? `2020-03-0${2 + weekday}` : null,
      busiest_count: busiest,
    })),
    enrolment_top_days: days.map((count, day) => ({
      event: 'enrolments',
      rank: 1 + days.indexOf(count),
      date: `2020-03-0${2 + day}`,
      weekday: day,
      count,
      share: count / total,
    })),
  };
}
const plain = (findings: readonly { text: string }[]) =>
  findings.map(({ text }) => text.replaceAll('\u00a0', ' '));

it('names the busiest day and what three bring', () => {
  expect(plain(topDayFindings(result([100, 100], [60, 20, 10, 5]), view))).toEqual([
    'The busiest day for enrolments was Monday, 2 March 2020, with 60 of 200 (30.0 %). The three busiest days together bring 45.0 % of the 200 enrolments.',
  ]);
  expect(plain(topDayFindings(result([20], [10, 10]), view))[0]).toMatch(
    /^One of the busiest days .*\(50.0 %\)\.$/,
  );
});

it('is silent of single days where all are withheld', () => {
  expect(topDayFindings(result([5, 5]), view)).toEqual([]);
});

it('names weekdays that are clearly above and below a seventh', () => {
  expect(plain(weekdayFindings(result([300, 100, 100, 100, 100, 100, 20]), view))).toEqual([
    'Of the 820 enrolments, the largest share falls on Monday (36.6 %) and the smallest on Sunday (2.4 %). The course started on a Monday, which may be why.',
  ]);
  expect(plain(weekdayFindings(result([110, 110, 110, 110, 110, 110, 20]), view))).toEqual([
    'Of the 680 enrolments, the smallest share falls on Sunday (2.9 %).',
  ]);
});

it('says where one single day makes the weekday', () => {
  expect(plain(weekdayFindings(result([300, 100, 100, 100, 100, 100, 100], [], 150), view))[1]).toBe(
    '50.0 % of the 300 on a Monday fall on 2 March 2020 alone.',
  );
});

it('names no weekday in an even run, nor of nothing, and is cautious with few', () => {
  expect(weekdayFindings(result([100, 105, 98, 102, 99, 101, 95]), view)[0].key).toBe('no-weekday');
  expect(weekdayFindings(result([0, 0, 0, 0, 0, 0, 0]), view)).toEqual([]);
  expect(topDayFindings(result([3], [3]), view)[0].caution).toBe(true);
});

it('draws bars of days and of weekdays', async () => {
  const tables = result([30, 10, 10, 10, 10, 10, 20], [30, 10]);
  for (const chart of [topDayChart(tables, view), weekdayChart(tables, view)]) {
    const { svg, warnings } = await draw(chart!, 340);
    expect(warnings).toEqual([]);
    expect(svg.replaceAll('\u00a0', ' ')).toContain('30 · 30.0 %');
  }
  expect(topDayChart(tables, testView({ event: 'unenrolments' }))).toBeNull();
});

it('says where the leading weekday is the one on which the course started', () => {
  const of = (startDate: string | null) =>
    weekdayFindings(result([90, 20, 20, 20, 20, 20, 20]), testView({ event: 'enrolments' }, { startDate }))[0]
      .text;
  expect(of('2020-03-02')).toMatch(/ The course started on a Monday, which may be why\.$/);
  expect(of('2020-03-03')).not.toContain('started');
  expect(of(null)).not.toContain('started');
});
