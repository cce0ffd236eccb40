import { expect, it } from 'vitest';
import { type LearnerGroup, noFilter, outside } from '@/course/filter';
import type { GroupId } from '@/course/group-sources';
import type { Side } from '../comparison';
import { testView } from '../test-view';
import { groupsComparison } from './comparison';
import type { GroupsResult } from './tables';

function side(label: string, sizes: Partial<Record<GroupId, number>>, view = testView()): Side<GroupsResult> {
  const groups = Object.entries(sizes).map(([group, learners]) => ({ group: group as GroupId, learners }));
  return { label, learners: sizes.enrolled ?? null, result: { course: [], groups }, view };
}

const a = side('A', { enrolled: 400, visited_step: 300, commented: 40 });
const b = side('B', { enrolled: 200, visited_step: 50, commented: 20 });

it('has each group’s share of those enrolled, and how it differs from the first side’s', () => {
  const { rows } = groupsComparison.table([a, b]);
  expect(rows.map(({ side: of, item, learners, part, share }) => [of, item, learners, part, share])).toEqual([
    ['A', 'Visited a step', 400, 300, 0.75],
    ['A', 'Commented', 400, 40, 0.1],
    ['B', 'Visited a step', 200, 50, 0.25],
    ['B', 'Commented', 200, 20, 0.1],
  ]);
  expect(rows.map(({ difference }) => difference)).toEqual([null, null, -0.5, 0]);
  expect(rows.map(({ clear }) => clear)).toEqual([null, null, true, false]);
});

it('is of visitors where one side has no enrolments, and leaves out what one side cannot know', () => {
  const without = side('B', { visited_step: 50, commented: 20 }, testView({}, {}, ['enrolments']));
  const { rows } = groupsComparison.table([a, without]);
  expect(rows.map(({ side: of, item, learners, part }) => [of, item, learners, part])).toEqual([
    ['A', 'Commented', 300, 40],
    ['B', 'Commented', 50, 20],
  ]);
});

it('tests nothing where groups share learners', () => {
  const { rows } = groupsComparison.table([a, { ...b, overlap: 7 }]);
  expect(rows).toHaveLength(4);
  for (const row of rows) {
    expect(row).toMatchObject({ difference: null, difference_low: null, difference_high: null, clear: null });
  }
  const [finding] = groupsComparison.findings([a, { ...b, overlap: 7 }]);
  expect(finding).toMatchObject({ key: 'overlap', values: { overlap: 7 } });
});

it('neither draws nor calls a difference what the sides were chosen by', () => {
  const group: LearnerGroup = [
    { kind: 'did', group: 'visited_step', not: false },
    { kind: 'did', group: 'commented', not: true },
  ];
  const chosenBy = (own: LearnerGroup | null) => ({
    ...testView(),
    filter: { ...noFilter, group: own ?? [] },
  });
  const inside = { enrolled: 170, visited_step: 170, commented: 0, answered_quiz: 100 };
  const others = { enrolled: 130, visited_step: 38, commented: 38, answered_quiz: 20 };
  const sides = [side('A', inside, chosenBy(group)), side('B', others, chosenBy(outside(group)))];
  expect(groupsComparison.differences(sides).map(({ key }) => key)).toEqual(['group-answered_quiz']);
  const findings = groupsComparison.findings(sides);
  expect(findings.map(({ key }) => key)).toEqual(['difference-group-answered_quiz']);
  const drawn = groupsComparison.chart(sides)?.values.flatMap(({ name }) => name ?? []);
  expect(new Set(drawn)).toEqual(new Set(['Answered a quiz']));
  expect(groupsComparison.table(sides).rows).toHaveLength(6);
});
