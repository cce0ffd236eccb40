import { expect, it } from 'vitest';
import { sharePanels } from './share-panels';
import { draw } from './test-draw';

const rows = [
  { group: 'All', place: '0', learners: 90 },
  { group: 'All', place: '1', learners: 8 },
  { group: 'All', place: '2', learners: 2 },
  { group: 'Others', place: '1', learners: 4 },
];
const panels = sharePanels(rows, {
  groups: ['All', 'Others'],
  places: ['0', '1', '2'],
  placeTitle: 'Comments',
  none: '0',
});

it('says how many did none instead of drawing them, and takes shares of all learners', async () => {
  expect(panels.values).toMatchObject([
    { panel: 0, place: '1', share: 8 },
    { panel: 0, place: '2', share: 2 },
    { panel: 1, place: '1', share: 100 },
  ]);
  const { svg, warnings } = await draw({ ...panels, summary: '' });
  expect(warnings).toEqual([]);
  expect(svg).toContain('All (100 learners, 90.0\u00a0% none)');
  expect(svg).toContain('Others (4 learners, 0.0\u00a0% none)');
  expect(svg).not.toContain('>0<');
  expect(svg.match(/>100 %</g)).toHaveLength(2);
});
