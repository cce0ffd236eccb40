import { expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { calendarChart } from './charts';
import { calendarRows } from './test-rows';

it.each([1, 20, 62, 200])('draws %i steps, wide and narrow', async (steps) => {
  const step_calendar = calendarRows(steps, (place, day) => 1 + ((place + day) % 9));
  for (const width of [300, 1400]) {
    const { svg, warnings } = await draw(calendarChart({ step_calendar }, testView())!, width);
    expect(warnings).toEqual([]);
    expect(svg).toContain('>1.1<');
  }
});

it('outlines the weeks that are in sight', () => {
  const step_calendar = calendarRows(20).filter(({ date }) => date >= '2020-03-09');
  const weeks = calendarChart({ step_calendar }, testView())!.values.filter(({ part }) => part === 'week');
  expect(weeks.map(({ week, shown }) => [week, shown])).toEqual([
    [1, false],
    [2, true],
  ]);
  const unknown = calendarChart({ step_calendar }, testView({}, { startDate: null }))!.values;
  expect(unknown.some(({ shown }) => shown)).toBe(false);
});

it('draws the notable dates and marks exercises and social steps', async () => {
  const plain = { title: null, type: 'article', exercise: false, social: false } as const;
  const steps = { '1.1': plain, '1.2': { ...plain, exercise: true }, '1.3': { ...plain, social: true } };
  const notableDates = [{ id: 'a', date: '2020-03-05', label: 'Mailing' }];
  const step_calendar = calendarRows(20);
  const chart = calendarChart({ step_calendar }, testView({}, { steps, notableDates }))!;
  const { svg, warnings } = await draw(chart, 700);
  expect(warnings).toEqual([]);
  for (const text of ['Mailing', 'Week 1', 'Week 2', '▲ exercise\u2003○ social step']) {
    expect(svg).toContain(`>${text}<`);
  }
  expect(chart.values.find(({ step, part }) => part === 'cell' && step === '1.2')?.name).toBe(
    '1.2 (exercise)',
  );
});

it('draws nothing of nothing', () => {
  expect(calendarChart({ step_calendar: [] }, testView())).toBeNull();
});
