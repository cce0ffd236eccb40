import { expect, it } from 'vitest';
import { type Condition, type LearnerGroup, outside } from '@/course/filter';
import { groupNames } from './group-names';

const commented: Condition = { kind: 'did', group: 'commented', not: false };
const late: Condition = { kind: 'enrolled_in', window: 'later', not: false };
const saved = [
  { name: 'Talkers', group: [commented] },
  { name: 'Late talkers', group: [commented, late] },
  { name: 'Talkers again', group: [commented] },
];
const names = (one: LearnerGroup, other: LearnerGroup) => groupNames(saved, [one, other]);

it('calls compared groups by the names under which they are saved, else by letters', () => {
  expect(names([commented], [commented, late])).toEqual(['“Talkers”', '“Late talkers”']);
  expect(names([late], [commented])).toEqual(['Group A', '“Talkers”']);
  expect(names([], [late])).toEqual(['Group A', 'Group B']);
});

it('calls everyone else after the group that they are not in', () => {
  const others = (group: LearnerGroup) => names(group, outside(group) ?? [])[1];
  expect(others([commented])).toBe('all but “Talkers”');
  expect(others([commented, late])).toBe('all but “Late talkers”');
  expect(others([late])).toBe('Group B');
});

it('never calls both the same', () => {
  expect(names([commented], [commented])).toEqual(['Group A', 'Group B']);
});
