import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { stepPaths } from './step-paths-card';
import { transitions } from './test-rows';

const at = (subject: string) => ({ ...testView({}, { steps: {} }), subject });
/** From 1.5, 100 go on, 60 skip to 1.8 and 40 go back to 1.2; 5 visit nothing after any step. */
const result = transitions(20, [
  [4, 7, 60],
  [4, 1, 40],
  [8, 4, 7],
]);

it('says how many keep to the order, against the other steps', () => {
  const [onward] = stepPaths.findings(result, at('1.5'));
  expect(onward.values).toMatchObject({
    visited: 205,
    none: 5,
    next: 100,
    go_on: 200,
    compared: 'clearly less',
  });
  expect(onward.text).toContain('50.0\u00a0% of the 200 learners');
  expect(onward.text).toContain('of 1,807 moves from the other steps');
});

it('shows where learners come from and go on to, the most frequent first', () => {
  const chart = stepPaths.chart(result, at('1.5'));
  expect(chart?.values.map(({ name, learners }) => [name, learners])).toEqual([
    ['from 1.4', 100],
    ['from 1.9', 7],
    ['to 1.6', 100],
    ['to 1.8', 60],
    ['to 1.2', 40],
  ]);
  expect(stepPaths.table(result, at('1.5')).rows).toHaveLength(5);
});

it('does not expect a next step after the last', () => {
  const [onward] = stepPaths.findings(result, at('2.10'));
  expect(onward.text).toBe('5 of its 5 visitors (100.0\u00a0%) visit no new step after it.');
  const [back] = stepPaths.findings(transitions(20, [[19, 3, 10]]), at('2.10'));
  expect(back.text).toBe('5 of its 15 visitors (33.3\u00a0%) visit no new step after it.');
});

it('names the steps that the largest numbers come from, without calling them most', () => {
  const [, many] = stepPaths.findings(result, at('1.5'));
  expect(many.text.replaceAll('\u00a0', ' ')).toBe(
    'Of 205 visitors, the largest numbers come from steps 1.4 (100, 48.8 %) and 1.9 (7, 3.4 %).',
  );
  const [, one] = stepPaths.findings(result, at('1.6'));
  expect(one.text).toContain('the largest number comes from step 1.5 (');
});
