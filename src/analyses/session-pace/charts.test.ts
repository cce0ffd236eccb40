import { expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { paceChart } from './charts';
import { paceRows } from './test-rows';

it.each([300, 1200])('draws the steps over the sessions at %i pixels', async (width) => {
  const chart = paceChart({ session_pace: paceRows({ 5: 400, 30: 200, 60: 50, 120: 4 }) })!;
  const { svg, warnings } = await draw(chart, width);
  expect(warnings).toEqual([]);
  for (const text of ['Median', 'Upper quartile', 'Lower quartile', 'Sessions that last so long']) {
    expect(svg).toContain(text);
  }
});

it('writes its figures for the tooltip', () => {
  const { values } = paceChart({ session_pace: paceRows({ 5: 400, 30: 200 }) })!;
  expect(values[1]).toMatchObject({
    by: '30 minutes',
    median_text: '10',
    middle_half: '6 to 12 steps',
    sessions_text: '400 (40.0\u00a0%)',
    last: true,
  });
  expect(values[0].last).toBe(false);
});
