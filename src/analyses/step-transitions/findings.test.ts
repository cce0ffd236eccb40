import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { jumpFindings, orderFindings } from './findings';
import { type Move, transitions } from './test-rows';

const plain = (findings: readonly { readonly text: string }[]) =>
  findings.map(({ text }) => text.replaceAll('\u00a0', ' '));

it('says how many moves keep to the order, and after which step fewest do', () => {
  const result = transitions(12, [
    [3, 5, 60],
    [6, 2, 3],
  ]);
  expect(plain(orderFindings(result, testView()))).toEqual([
    '94.6 % of the 1,163 moves from one new step to another go to the next step of the course, 5.2 % skip ahead and 0.3 % jump back.',
    'After step 1.4 the order is left most: 37.5 % of the 160 learners who go on from it do not go to the next step.',
  ]);
});

it('writes no share of what never happens', () => {
  expect(plain(orderFindings(transitions(12), testView()))).toEqual([
    '100.0 % of the 1,100 moves from one new step to another go to the next step of the course, none skip ahead and none jump back.',
  ]);
});

it('names no step where chance may explain it or all are alike', () => {
  const chance = transitions(12, [
    [3, 5, 4],
    [6, 8, 3],
    [7, 9, 3],
    [8, 10, 2],
  ]);
  expect(orderFindings(chance, testView()).map(({ key }) => key)).toEqual(['in-order']);
  expect(orderFindings(transitions(12), testView()).map(({ key }) => key)).toEqual(['in-order']);
});

it('names the most frequent skip and jump', () => {
  const result = transitions(12, [
    [3, 5, 60],
    [6, 8, 50],
    [9, 2, 3],
  ]);
  expect(plain(jumpFindings(result))).toEqual([
    'The most frequent skip ahead is from 1.4 to 1.6: 60 learners, 37.5 % of the 160 who go on from 1.4.',
    'The most frequent jump back is from 1.10 to 1.3: 3 learners, 2.9 % of the 103 who go on from 1.10.',
  ]);
});

it('says of a step for some only that it is, and not that learners leave the order beside it', () => {
  const closed: readonly Move[] = [
    [3, 5, 90],
    [4, 5, 10],
    [8, 10, 7],
  ];
  const result = transitions(12, closed, 100, [3, 4]);
  expect(plain(orderFindings(result, testView())).slice(1)).toEqual([
    'Step 1.5 is for some learners only: fewer than half as many visit it as a later step. Passing it over does not count as leaving the course’s order.',
  ]);
  expect(plain(jumpFindings(result))[0]).toMatch(/^The most frequent skip ahead is from 1\.9 to 2\.1: 7 /);
});

it('names two that tie, no more, and no move of a single learner', () => {
  const two = jumpFindings(
    transitions(12, [
      [3, 5, 30],
      [6, 8, 30],
      [9, 2, 1],
    ]),
  );
  expect(plain(two)).toEqual([
    'The most frequent skips ahead are from 1.4 to 1.6 and from 1.7 to 1.9 (30 learners each).',
  ]);
});

it('says so where nobody skips or jumps, with care where moves are few', () => {
  const texts = plain(jumpFindings(transitions(12)));
  expect(texts).toEqual([
    'None of the 1,100 moves from one new step to another is a skip ahead.',
    'None of the 1,100 moves from one new step to another is a jump back.',
  ]);
  expect(jumpFindings(transitions(3, [], 2)).every(({ caution }) => caution)).toBe(true);
  expect(jumpFindings({ step_transitions: [], step_moves: [] })).toEqual([]);
  expect(orderFindings(transitions(1), testView())).toEqual([]);
});
