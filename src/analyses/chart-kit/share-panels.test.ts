import { expect, it } from 'vitest';
import { sharePanels } from './share-panels';
import { draw } from './test-draw';

const rows = [
  { group: 'All', place: '0', learners: 90 },
  { group: 'All', place: '1', learners: 8 },
  { group: 'All', place: '2', learners: 2 },
  { group: 'Others', place: '1', learners: 4 },
];
const options = {
  groups: ['All', 'Others'],
  places: ['0', '1', '2'],
  placeTitle: 'Comments',
  none: '0',
};
const panels = sharePanels(rows, options, {});

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

it('takes what a group numbers from what is known of it, and says no share of all or nobody while counts are withheld', () => {
  const wholes: Readonly<Record<string, number>> = { All: 110, Others: 20, 'Others, not none': 20 };
  const whole = (name: string, sum: number) => wholes[name] ?? sum;
  const { spec, values } = sharePanels(rows, options, { lacksCounts: true, whole });
  expect(values[0]).toMatchObject({ share: (100 * 8) / 110, share_text: '7.3\u00a0%' });
  expect(JSON.stringify(spec)).toContain('"All (110 learners, 81.8\u00a0% none)"');
  expect(JSON.stringify(spec)).toContain('"Others (20 learners)"');
});
