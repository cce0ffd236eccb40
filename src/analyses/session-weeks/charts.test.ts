import { describe, expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { weekChart } from './charts';
import { shownWeeks } from './shown-weeks';
import { weekRows } from './test-rows';

const course: [number, number][] = [
  [200, 0],
  [20, 90],
];

it.each([300, 1200])('draws new learners on top of returning ones at %i pixels', async (width) => {
  const chart = weekChart({ session_weeks: weekRows(1, course) }, testView({}, { weeks: 2 }))!;
  const { svg, warnings } = await draw(chart, width);
  expect(warnings).toEqual([]);
  expect(svg).toContain('Learners with a session: returning (below), new (on top)');
  expect(chart.values[1]).toMatchObject({
    name: '2, from 8 January 2021',
    new_text: '20 (18.2\u00a0%)',
    returning_text: '90 (81.8\u00a0%)',
    median_text: '13 minutes',
  });
});

it('draws the notable dates and the weeks’ starts where they fall', async () => {
  const changes = {
    startDate: '2021-01-01',
    weeks: 2,
    notableDates: [{ id: 'a', date: '2021-01-06', label: 'Mailing' }],
  };
  const { svg } = await draw(weekChart({ session_weeks: weekRows(1, course) }, testView({}, changes))!, 800);
  for (const text of ['Start', 'Mailing', 'Week 2']) expect(svg).toContain(`>${text}<`);
});

it('draws a week in which nobody was active', async () => {
  const chart = weekChart(
    {
      session_weeks: weekRows(1, [
        [3, 0],
        [0, 0],
        [0, 2],
      ]),
    },
    testView({}, { weeks: 3 }),
  )!;
  expect(chart.values[1]).toMatchObject({ active: 0, median_text: '—' });
  expect((await draw(chart)).warnings).toEqual([]);
});

describe('shownWeeks', () => {
  const weeks = (rows: ReturnType<typeof weekRows>) => rows.map(({ week }) => week);

  it('leaves out what is before and after nearly all', () => {
    const rows = weekRows(-2, [
      [1, 0],
      [1, 0],
      [0, 0],
      [500, 0],
      [0, 400],
      [0, 90],
      [0, 3],
      [0, 0],
      [0, 2],
    ]);
    expect(weeks([...shownWeeks(rows, 2)])).toEqual([1, 2, 3]);
  });

  it('keeps a week before the start with many sessions, and leaves out the last hundredth exactly', () => {
    const before = weekRows(-1, [
      [50, 0],
      [0, 0],
      [50, 0],
    ]);
    expect(weeks([...shownWeeks(before, 1)])).toEqual([-1, 0, 1]);
    const after = weekRows(1, [
      [99, 0],
      [1, 0],
    ]);
    expect(weeks([...shownWeeks(after, 1)])).toEqual([1]);
  });

  it('keeps the weeks of the course', () => {
    expect(
      weeks([
        ...shownWeeks(
          weekRows(1, [
            [900, 0],
            [0, 1],
            [0, 1],
            [0, 1],
          ]),
          3,
        ),
      ]),
    ).toEqual([1, 2, 3]);
  });
});
