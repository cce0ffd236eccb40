import { expect, it } from 'vitest';
import type { GroupId } from '@/course/group-sources';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { crossChart } from './charts';
import { crossFindings } from './findings';
import type { GroupCrossRow } from './tables';

const row = (group: GroupId, other: GroupId, both: number, learners: number): GroupCrossRow => ({
  group,
  other,
  both,
  not_other: learners - both,
  neither: 0,
  group_learners: learners,
  share: learners > 0 ? both / learners : null,
});
const view = testView({ cross: 'both' });
const texts = (...group_cross: GroupCrossRow[]) =>
  crossFindings({ group_cross }, view).map(({ text }) => text.replaceAll('\u00a0', ' '));
const active = (commented: number) => [
  row('fully_participating', 'commented', 30, 40),
  row('fully_participating', 'visited_step', 40, 40),
  row('visited_step', 'commented', commented, 440),
];

it('says how many never visited, and how far the unenrolled got', () => {
  expect(
    texts(row('enrolled', 'visited_step', 300, 400), row('unenrolled', 'completed_step', 0, 30)),
  ).toEqual([
    'Of the 400 enrolled learners, 100 (25.0 %) never visited a step.',
    'Of the 30 learners who unenrolled, none completed a step.',
  ]);
});

it('says which deeds clearly go together', () => {
  expect(texts(...active(60))).toEqual([
    'Of the 40 learners who fully participated, 30 (75.0 %) commented, clearly more often than the other learners who visited a step (7.5 % of 400).',
  ]);
});

it('says nothing of a difference that may be chance', () => {
  expect(texts(...active(310))).toEqual([]);
});

it('does not compare a group that is not within the visitors', () => {
  const [pair, , visitors] = active(60);
  expect(texts(pair, row('fully_participating', 'visited_step', 39, 40), visitors)).toEqual([]);
});

it('says nothing of a group of fewer than five', () => {
  expect(texts(row('fully_participating', 'unenrolled', 0, 1))).toEqual([]);
  expect(texts(row('fully_participating', 'unenrolled', 0, 4))).toEqual([]);
});

it('is cautious with few, says that it takes two groups, and is silent where a group is empty', () => {
  expect(crossFindings({ group_cross: [row('enrolled', 'visited_step', 5, 5)] }, view)[0]).toMatchObject({
    caution: true,
    text: 'All 5 enrolled learners visited a step.',
  });
  const rows = { group_cross: [row('enrolled', 'visited_step', 30, 40)] };
  expect(crossFindings(rows, testView({}, {}, ['step-activity']))).toEqual([]);
  const lone = testView({}, {}, ['enrolments', 'step-activity', 'comments']);
  expect(crossFindings({ group_cross: [] }, lone).map(({ key }) => key)).toEqual(['one-group']);
  expect(texts(row('enrolled', 'visited_step', 0, 0))).toEqual([]);
});

it.each([
  ['both', '&lt;1'],
  ['not', '&gt;99'],
])('writes the shares in the cells (%s)', async (cross, label) => {
  const group_cross = [row('enrolled', 'commented', 1, 1000), row('commented', 'enrolled', 1, 1)];
  const chart = crossChart({ group_cross }, testView({ cross }))!;
  const { svg, warnings } = await draw(chart);
  expect(warnings).toEqual([]);
  expect(svg).toContain(`>${label}<`);
});
