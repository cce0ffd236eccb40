import { expect, it } from 'vitest';
import { labelledIntervals } from './labelled-intervals';
import { layeredSpec } from './spec';
import { draw } from './test-draw';

it.each([320, 1100])('draws a dot, its interval and its text at %i', async (width) => {
  const values = [{ name: 'A', value: 50, low: 40, high: 60, label: 'half' }];
  const layers = labelledIntervals({
    names: ['A'],
    domain: [0, 100],
    title: 'Share',
    labelWidth: 80,
    tooltip: [],
  });
  const spec = layeredSpec({ height: 60, layers });
  const { svg, warnings } = await draw({ spec, values, summary: '' }, width);
  expect(warnings).toEqual([]);
  expect(svg).toContain('half');
  expect(svg).toContain('mark-rule');
});
