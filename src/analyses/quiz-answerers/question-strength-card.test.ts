import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { questionStrength } from './question-strength-card';
import type { QuizStrengthRow } from './tables';

const row = (
  response: string,
  correct: boolean,
  strong: number,
  weak: number,
  clear = false,
): QuizStrengthRow => ({
  quiz_question: '1.5.1',
  response,
  correct,
  strong_learners: 50,
  strong_chosen: strong,
  weak_learners: 40,
  weak_chosen: weak,
  difference: strong / 50 - weak / 40,
  low: clear ? Math.min(0.1, strong / 50 - weak / 40 - 0.05) : -0.5,
  high: clear ? strong / 50 - weak / 40 + 0.05 : 0.5,
});
const result = {
  quiz_answerers: [],
  quiz_nth_attempts: [],
  quiz_strength: [
    row('1', true, 40, 12),
    row('2', false, 5, 20, true),
    row('3', false, 3, 5),
    row('other', false, 1, 15, true),
    { ...row('2', false, 50, 0), quiz_question: '1.5.2' },
  ],
};
const at = (subject: string) => ({ ...testView(), subject });

it('says who is right, and which wrong answer one half prefers', () => {
  const findings = questionStrength.findings(result, at('1.5.1'));
  expect(findings.map(({ text }) => text)).toEqual([
    '80.0\u00a0% of 50 strong learners and 30.0\u00a0% of 40 weak ones are right at first.',
    'Weak learners clearly prefer the wrong answer 2: 50.0\u00a0% of 40 weak ones, 10.0\u00a0% of 50 strong learners.',
  ]);
});

it('draws this question’s answers alone, the right one with a tick', () => {
  const values = questionStrength.chart(result, at('1.5.1'))?.values;
  expect([...new Set(values?.map(({ name }) => name))]).toEqual(['✓ 1', '2', '3', 'Other answers']);
  expect(questionStrength.table(result, at('1.5.1')).rows).toHaveLength(4);
});
