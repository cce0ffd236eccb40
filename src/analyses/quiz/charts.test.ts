import { describe, expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { OTHER } from './answers';
import { attemptChart } from './attempt-chart';
import { quiz } from './index';
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

describe.each(['heat', 'stacked', 'side'])('options as %s', (shape) => {
  it.each([
    ['1', 'percent', 300],
    ['all', 'count', 1100],
  ])('draws attempt %s in %s at %i, with the number of responses', async (attempt, measure, width) => {
    const chart = optionChart(result, testView({ attempt, measure, view: shape }))!;
    const { svg, warnings } = await draw(chart, width);
    expect(warnings).toEqual([]);
    expect(svg).toContain('>N 1,000<');
    expect(svg).toContain('>N 100<');
  });
});

it('stacks a question’s answers without gaps, the right one first', () => {
  const { values } = optionChart(result, testView({ attempt: '1', measure: 'percent', view: 'stacked' }))!;
  const parts = values.filter(({ question }) => question === '1.2.2');
  expect(parts.map(({ name, from, to }) => [name, from, to])).toEqual([
    ['✓ 1', 0, 30],
    ['2', 30, 100],
  ]);
});

it('makes bars side by side as high as their share, or as their part of the most frequent answer', () => {
  const parts = (measure: string) =>
    optionChart(result, testView({ attempt: '1', measure, view: 'side' }))!
      .values.filter(({ question }) => question === '1.2.2')
      .map(({ part }) => part);
  expect(parts('percent')).toEqual([0.3, 0.7]);
  expect(parts('count')).toEqual([30 / 700, 70 / 700]);
});

it('is pale where fewer than 20 answered', () => {
  const few = { ...result, quiz_options: optionRows('1.2.1', { '1': 15, '2': 4 }, '1') };
  const enough = { ...result, quiz_options: optionRows('1.2.1', { '1': 15, '2': 5 }, '1') };
  const thin = (of: QuizResult) => optionChart(of, view)!.values.map((row) => row.thin);
  expect([...thin(few), ...thin(enough)]).toEqual([true, true, false, false]);
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

it('has the tables in the order of their charts, with their own columns', () => {
  const [facility, afterRight] = ['facility', 'after-right'].map(
    (id) => quiz.cards.find((card) => card.id === id)!,
  );
  const questions = (card: typeof facility, order: string) =>
    card.table(result, testView({ order })).rows.map((row) => row.quiz_question);
  expect(questions(facility, 'hardest')).toEqual(['1.2.2', '1.2.1', '1.2.10']);
  expect(questions(facility, 'course')).toEqual(['1.2.1', '1.2.2', '1.2.10']);
  expect(questions(afterRight, '')).toEqual(['1.2.2', '1.2.1', '1.2.10']);
  const { schema } = afterRight.table(result, view);
  expect(schema.columns.map(({ name }) => name)).toEqual([
    'quiz_question',
    'responses',
    'learners',
    'wrong_after_correct_learners',
  ]);
});

it('writes mean and median at the end of a row of attempts', async () => {
  const quiz_questions = [questionRow('1.2.1', { mean_attempts: 1.84, median_attempts: 1.5 })];
  const { svg } = await draw(attemptChart({ ...result, quiz_questions }, view)!, 600);
  expect(svg).toContain('>1.8 (1.5)<');
});
