import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { questionAttempts } from './question-attempts-card';
import { questionFacility } from './question-facility-card';
import { questionOptions } from './question-options-card';
import { stepQuestions } from './step-questions-card';
import type { QuizResult } from './tables';
import { attemptRows, optionRows, questionRow } from './test-rows';

const result: QuizResult = {
  quiz_questions: [
    questionRow('1.5.1', {
      learners: 100,
      first_attempt_correct_rate: 0.3,
      mean_attempts: 2,
      max_attempts: 12,
    }),
    questionRow('1.5.2', { learners: 50, first_attempt_correct_rate: 0.8 }),
    questionRow('2.3.1', { learners: 200, responses: 300, first_attempt_correct_rate: 0.9 }),
  ],
  quiz_options: [
    ...optionRows('1.5.1', { '1': 30, '2': 60, '3': 10 }, '1'),
    ...optionRows('1.5.2', { '1': 40, '2': 5, '3': 5 }, '1'),
    ...optionRows('2.3.1', { '1': 200 }, '2'),
  ],
  quiz_attempts: [
    ...attemptRows('1.5.1', [40, 30, 10, 0, 0, 0, 0, 0, 0, 5, 0, 15]),
    ...attemptRows('1.5.2', [50]),
  ],
  quiz_discrimination: [],
};
const at = (subject: string, measure = 'percent') => ({ ...testView({ measure }), subject });

it('takes a step’s first answers together and compares them with all others', () => {
  const [facility] = stepQuestions.findings(result, at('1.5'));
  expect(facility.values).toEqual({
    questions: 2,
    answers: 150,
    right: 70,
    others: 200,
    compared: 'clearly less',
  });
  expect(stepQuestions.table(result, at('1.5')).rows).toHaveLength(2);
  expect(stepQuestions.findings(result, at('1.6'))).toEqual([]);
});

it('says how hard a question is, of whom, with an interval, and beside which others', () => {
  const [facility] = questionFacility.findings(result, at('1.5.1'));
  expect(facility.values).toMatchObject({ learners: 100, right: 30, others: 250 });
  // Wilson's interval of 30 of 100, as published tables have it.
  expect(facility.text).toContain('95 % interval 21.9\u00a0% to 39.6\u00a0%');
  expect(facility.text).toContain('88.0\u00a0% of 250 first answers to the other 2 questions: clearly less');
  const groups = questionFacility
    .chart(result, at('1.5.1'))
    ?.values.map(({ name, label }) => `${name} ${label}`);
  expect(groups).toEqual([
    'This question 30.0\u00a0% (N\u00a0=\u00a0100)',
    'Others of its step 80.0\u00a0% (N\u00a0=\u00a050)',
    'Other steps’ 90.0\u00a0% (N\u00a0=\u00a0200)',
  ]);
});

it('counts tries one by one, and the many together', () => {
  const bars = questionAttempts.chart(result, at('1.5.1'))?.values;
  expect(bars?.map(({ learners }) => learners)).toEqual([40, 30, 10, 0, 0, 0, 0, 0, 0, 20]);
  expect(bars?.at(-1)?.name).toBe('10 or more attempts');
  const [attempts] = questionAttempts.findings(result, at('1.5.1'));
  expect(attempts.text).toContain('40.0\u00a0% of 100 learners answer once');
  expect(attempts.text).toContain('against 1.8 at the other 2 questions');
});

it('says what those who are wrong answer, and whether it misleads', () => {
  const [wrong] = questionOptions.findings(result, at('1.5.1'));
  expect(wrong.values).toMatchObject({ learners: 100, wrong: 70, answer: '2', chosen: 60, misleads: true });
  const [tie] = questionOptions.findings(result, at('1.5.2'));
  expect(tie.text).toBe('10 of 50 first answers (20.0\u00a0%) are wrong.');
  expect(questionOptions.findings(result, at('2.3.1'))[0].key).toBe('not-graded');
});

it('marks the right answer by a tick and shows shares or counts', () => {
  const cells = questionOptions.chart(result, at('1.5.1'))?.values ?? [];
  expect(cells.map(({ row, column, label }) => `${row} ${column} ${label}`)).toEqual([
    '✓ 1 First 30.0\u00a0%',
    '2 First 60.0\u00a0%',
    '3 First 10.0\u00a0%',
    '✓ 1 All 30.0\u00a0%',
    '2 All 60.0\u00a0%',
    '3 All 10.0\u00a0%',
  ]);
  const counts = questionOptions.chart(result, at('1.5.1', 'count'))?.values;
  expect(counts?.slice(0, 3).map(({ label }) => label)).toEqual(['30', '60', '10']);
});

it('speaks of one answer in the singular', () => {
  const texts = (answers: Readonly<Record<string, number>>) =>
    questionOptions
      .findings({ ...result, quiz_options: optionRows('1.5.1', answers, '1') }, at('1.5.1'))
      .map(({ text }) => text.replaceAll('\u00a0', ' '));
  expect(texts({ '1': 1 })).toEqual(['The only first answer is right.']);
  expect(texts({ '1': 30 })).toEqual(['All 30 first answers are right.']);
  expect(texts({ '1': 39, '2': 1 })).toEqual([
    '1 of 40 first answers (2.5 %) is wrong; it gives the answer 2 (1).',
  ]);
  expect(texts({ '1': 38, '2': 2 })).toEqual([
    '2 of 40 first answers (5.0 %) are wrong; all give the answer 2 (2).',
  ]);
});

it('counts who answers wrongly again', () => {
  const again = [0, 1, 8].map((wrong_after_correct_learners) => {
    const quiz_questions = [questionRow('1.5.1', { wrong_after_correct_learners })];
    return questionFacility.findings({ ...result, quiz_questions }, at('1.5.1'))[1].text.split('; ')[1];
  });
  expect(again).toEqual([
    'nobody answers wrongly again after having been right.',
    '1 answers wrongly again after having been right.',
    '8 answer wrongly again after having been right.',
  ]);
});
