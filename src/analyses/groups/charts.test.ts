import { expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { groupChart } from './charts';
import type { GroupsResult } from './tables';

const result: GroupsResult = {
  course: [],
  groups: [
    { group: 'enrolled', learners: 200 },
    { group: 'visited_step', learners: 50 },
    { group: 'commented', learners: null },
  ],
};

it('writes each size and share at its bar', async () => {
  const { svg, warnings } = await draw(groupChart(result, testView())!);
  expect(warnings).toEqual([]);
  expect(svg.replaceAll('\u00a0', ' ')).toContain('50 · 25.0 %');
});

it('says where a size is not known', () => {
  const commented = groupChart(result, testView())!.values.find(({ name }) => name === 'Commented')!;
  expect(commented.label).toBe('not known');
});

it('does not draw a missing file as nobody', () => {
  const { values } = groupChart(result, testView({}, {}, ['step-activity']))!;
  expect(values.find(({ name }) => name === 'Visited a step')!.label).toBe('not known');
});

it('draws nothing for nobody', () => {
  expect(groupChart({ course: [], groups: [{ group: 'enrolled', learners: 0 }] }, testView())).toBeNull();
});
