import { expect, it } from 'vitest';
import { matrixLayers } from './matrix';
import { layeredSpec } from './spec';
import { draw } from './test-draw';

it('writes each figure in its cell, whether shaded or not', async () => {
  const values = [
    { row: 'A', column: 'X', value: 90, label: 'ninety' },
    { row: 'B', column: 'X', value: null, label: 'none' },
    { row: 'B', column: 'Y', value: 5, label: 'five' },
  ];
  const layers = matrixLayers({ rows: ['A', 'B'], columns: ['X', 'Y'], title: 'T', most: 100, tooltip: [] });
  const { svg, warnings } = await draw({ spec: layeredSpec({ height: 60, layers }), values, summary: '' });
  expect(warnings).toEqual([]);
  for (const text of ['ninety', 'none', 'five']) expect(svg.split(`>${text}<`)).toHaveLength(2);
});

it('keeps room for the rows’ long names where it has few columns to lose it to', async () => {
  const name = '1.17 A name of a step that takes up quite some room beside the cells';
  const values = [{ row: name, column: 'X', value: 90, label: 'ninety' }];
  const narrowName = "split(datum.label, ' ')[0]";
  const layers = matrixLayers({
    rows: [name],
    columns: ['X'],
    title: 'T',
    most: 100,
    narrowName,
    tooltip: [],
  });
  const { svg } = await draw({ spec: layeredSpec({ height: 60, layers }), values, summary: '' }, 720);
  expect(svg).toContain('>1.17 A name');
  expect(Number(/translate\((\d+)/.exec(svg)?.[1])).toBeGreaterThan(200);
});
