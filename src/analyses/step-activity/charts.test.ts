import { describe, expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { completionChart, discussionChart, unenrolledChart } from './charts';
import { dropChart } from './drop-chart';
import { stopChart } from './stop-chart';
import { evenStops, stepResult, stepRows } from './test-rows';

const others = (place: number) => ({ unenrolled_furthest: place % 2, comments: place, responses: 3 });
const charts = { stopChart, dropChart, completionChart, unenrolledChart, discussionChart };
const view = testView();

describe.each(Object.entries(charts))('%s', (_, chart) => {
  it.each([20, 62, 200])('draws %i steps, wide and narrow', async (steps) => {
    const result = stepResult(stepRows(evenStops(steps, 900, 0.03), others));
    for (const width of [300, 1400]) {
      const { svg, warnings } = await draw(chart(result, view)!, width);
      expect(warnings).toEqual([]);
      expect(svg).toContain('1.1');
    }
  });

  it('draws nothing where there is nothing', () => {
    expect(chart(stepResult([]), view)).toBeNull();
    expect(chart(stepResult(stepRows([0, 0, 0, 0, 0, 0, 0])), view)).toBeNull();
  });
});

it('separates the weeks', async () => {
  const { svg } = await draw(stopChart(stepResult(stepRows(evenStops(20, 900, 0.03))), view)!);
  expect(svg).toContain('Week 1');
  expect(svg).toContain('Week 2');
});

it('sets the end of the course apart', () => {
  const { values } = stopChart(stepResult(stepRows([10, 10, 80])), view)!;
  expect(values.map(({ end }) => end)).toEqual([false, false, true]);
});

it('draws a single step, which is the end, and a running course without one', async () => {
  const running = testView({}, { endDate: '2020-03-15' }, [], '2020-03-09');
  const drawn = [
    stopChart(stepResult(stepRows([80])), view)!,
    stopChart(stepResult(stepRows([9, 80])), running)!,
  ];
  for (const chart of drawn) expect((await draw(chart)).warnings).toEqual([]);
});

it('ranks drops and keeps their titles', () => {
  const stops = evenStops(30, 900, 0.02).map((each, place) => each + (place === 1 ? 90 : 0));
  const { values } = dropChart(stepResult(stepRows(stops)), view)!;
  expect(values[0]).toMatchObject({ name: '1.2 A step', rank: 0, clear: true });
});

it('does not rank steps while learners are on their way', () => {
  const running = testView({}, { endDate: '2020-03-15' }, [], '2020-03-09');
  expect(dropChart(stepResult(stepRows(evenStops(30, 900, 0.02))), running)).toBeNull();
});

it('gives every line of a tooltip a title of its own', () => {
  const { spec } = stopChart(stepResult(stepRows(evenStops(20, 900, 0.03))), view)!;
  const text = JSON.stringify(spec);
  for (const title of ['Share who stop here', 'Share who go further']) expect(text).toContain(title);
});

it('does not call learners stopped who are on their way', () => {
  const running = testView({}, { endDate: '2020-03-15' }, [], '2020-03-09');
  const chart = stopChart(stepResult(stepRows(evenStops(20, 900, 0.03))), running)!;
  const text = JSON.stringify(chart.spec);
  expect(text).toContain('Learners whose latest step so far is this one');
  expect(text).not.toMatch(/stop here/i);
  expect(chart.summary).not.toContain('stop');
  expect(chart.values.some(({ end }) => end)).toBe(false);
});
