import { expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { enrolmentDailyChart } from './charts';
import { dailyRows } from './test-rows';

const result = {
  enrolment_daily: dailyRows([
    [5, 0, 0],
    [3, 1, 0],
    [0, 0, 0],
    [2, 1, 1],
    [1, 0, 0],
  ]),
};

it.each(['day', 'cumulative'])('draws three panels over the same days (%s)', async (per) => {
  const { svg, warnings } = await draw(enrolmentDailyChart(result, testView({ per }))!);
  expect(warnings).toEqual([]);
  for (const name of ['Enrolments', 'Unenrolments', 'Full participations', 'Start']) {
    expect(svg).toContain(name);
  }
});

it('draws every day, those without an event too', () => {
  const days = enrolmentDailyChart(result, testView())!.values.filter(({ part }) => part === 'day');
  expect(days).toHaveLength(5);
});

it('draws nothing of no days', () => {
  expect(enrolmentDailyChart({ enrolment_daily: [] }, testView())).toBeNull();
});
