import { describe, expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { OTHER } from './answers';
import { attemptChart } from './attempt-chart';
import { optionChart } from './option-chart';
import { afterRightChart, facilityChart } from './question-charts';
import type { QuizResult } from './tables';
import { attemptRows, optionRows, questionRow } from './test-rows';

const empty: QuizResult = {
  quiz_questions: [],
  quiz_options: [],
  quiz_attempts: [],
  quiz_discrimination: [],
};
const result: QuizResult = {
  quiz_questions: [
    questionRow('1.2.1', { wrong_after_correct_learners: 3 }),
    questionRow('1.2.2', { first_attempt_correct_rate: 0.2, wrong_after_correct_learners: 9 }),
    questionRow('1.2.10', { learners: 5, discrimination: null }),
  ],
  quiz_options: [
    ...optionRows('1.2.1', { '1': 700, '2': 295, '1,2': 5 }, '1'),
    ...optionRows('1.2.2', { '1': 30, '2': 70 }, '1'),
  ],
  quiz_discrimination: [],
  quiz_attempts: [...attemptRows('1.2.1', [60, 30, 5, 3, 2]), ...attemptRows('1.2.2', [100])],
};
const view = testView({ attempt: '1', measure: 'percent', order: 'hardest' });
const charts = { optionChart, facilityChart, attemptChart, afterRightChart };

describe.each(Object.entries(charts))('%s', (_, chart) => {
  it.each([300, 1100])('draws without complaint at %i', async (width) => {
    const { svg, warnings } = await draw(chart(result, view)!, width);
    expect(warnings).toEqual([]);
    expect(svg).toContain('1.2.2');
  });

  it('draws nothing of no questions', () => {
    expect(chart(empty, view)).toBeNull();
  });
});

it('draws counts as well', async () => {
  const { warnings } = await draw(optionChart(result, testView({ attempt: 'all', measure: 'count' }))!);
  expect(warnings).toEqual([]);
});

it('frames right answers and shows the rare ones together', () => {
  const { values } = optionChart(result, view)!;
  expect(values.filter(({ correct }) => correct).map(({ question }) => question)).toEqual(['1.2.1', '1.2.2']);
  expect(values.find(({ answer }) => answer === OTHER)).toMatchObject({ answer_text: '1 other answer' });
});

it('orders questions by difficulty or as in the course', () => {
  const order = (choice: string) => {
    const { values } = facilityChart(result, testView({ order: choice }))!;
    return [...new Set(values.map(({ question }) => question))];
  };
  expect(order('hardest')).toEqual(['1.2.2', '1.2.1', '1.2.10']);
  expect(order('course')).toEqual(['1.2.1', '1.2.2', '1.2.10']);
});

it('fills each row of attempts to the end', () => {
  const { values } = attemptChart(result, view)!;
  const last = values.filter(({ question, attempts }) => question === '1.2.1' && attempts === '4 or more')[0];
  expect(last.to).toBeCloseTo(100);
  expect(last.text).toContain('5 of 100');
});

it('ranks wrong after right, and leaves out questions without any', () => {
  const { values } = afterRightChart(result, view)!;
  expect(values.map(({ question }) => question)).toEqual(['1.2.2', '1.2.1']);
});

it('keeps the answer “other” of a learner apart from the rare answers', async () => {
  const quiz_options = optionRows('1.2.1', { other: 700, cat: 295, dog: 3, fox: 2 }, 'cat');
  const chart = optionChart({ ...result, quiz_options }, view)!;
  const cells = chart.values.map(({ answer_text, responses }) => [answer_text, responses]);
  expect(cells).toEqual([
    ['other', '700 of 1,000'],
    ['cat', '295 of 1,000'],
    ['2 other answers', '5 of 1,000'],
  ]);
  const { svg, warnings } = await draw(chart, 1100);
  expect(warnings).toEqual([]);
  expect(svg).toContain('>(other)<');
  expect(svg).toContain('>other<');
});
