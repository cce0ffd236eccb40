import { expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { heatmapChart } from './charts';
import { evenWeek } from './test-rows';

const result = { activity_heatmap: evenWeek(0, { '0 9': 4, '6 23': 2 }) };

it.each(['heatmap', 'bubbles'])('draws all 168 hours (%s)', async (view) => {
  const chart = heatmapChart(result, testView({ activity: 'step_visits', view }))!;
  expect(chart.values).toHaveLength(168);
  expect(chart.values[0]).toMatchObject({ day: 'Monday', hour: 0, count: 0 });
  expect(chart.values[167]).toMatchObject({ day: 'Sunday', hour: 23, count: 2 });
  const { svg, warnings } = await draw(chart);
  expect(warnings).toEqual([]);
  expect(svg).toContain('Hour of the day, UTC');
});

it('draws nothing of an activity without events', () => {
  expect(heatmapChart(result, testView({ activity: 'comments', view: 'heatmap' }))).toBeNull();
});
