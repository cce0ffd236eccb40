import { beforeAll, describe, expect, it } from 'vitest';
import { cleanCourse } from '@/simulate';
import { contextOf, simulatedContext } from '@/testing/contexts';
import { csvOf, enrolmentsOnly } from '@/testing/sources';
import { draw } from '../chart-kit/test-draw';
import { compute as computeQuiz } from '../quiz/compute';
import { initialView } from '../test-view';
import { compute } from './compute';
import { itemFindings, scaleFindings } from './findings';
import { quizStatistics } from './index';
import type { QuizStatisticsResult } from './tables';

const header =
  'learner_id,quiz_question,week_number,step_number,question_number,response,submitted_at,correct';
const at = (minute: number) => `2024-01-01 00:${String(minute).padStart(2, '0')}:00 UTC`;

it('counts first attempts, leaves ungraded questions out, and scores only complete quizzes', async () => {
  const rows = [
    ['a', '1.2.1', 1, 2, 1, '2', at(5), 'true'],
    ['a', '1.2.1', 1, 2, 1, '1', at(4), 'false'],
    ['a', '1.2.2', 1, 2, 2, '1', at(6), 'true'],
    ['b', '1.2.1', 1, 2, 1, '2', at(5), 'true'],
    ['b', '1.2.2', 1, 2, 2, '1', at(6), 'true'],
    ['c', '1.2.1', 1, 2, 1, '2', at(5), 'true'],
    ['c', '1.2.3', 1, 2, 3, '2', at(5), 'false'],
  ];
  const { quiz_items, quiz_scales } = compute(
    await contextOf({ 'course-1_question-response.csv': csvOf(header, rows) }),
  );
  expect(quiz_items.map((row) => [row.quiz_question, row.learners, row.compared_learners])).toEqual([
    ['1.2.1', 3, 2],
    ['1.2.2', 2, 2],
  ]);
  expect(quiz_items[0].facility).toBeCloseTo(2 / 3, 12);
  expect(quiz_items[1].facility_low).toBeNull();
  expect(quiz_scales).toHaveLength(1);
  expect(quiz_scales[0]).toMatchObject({
    quiz: '1.2',
    questions: 2,
    answered_any: 3,
    learners: 2,
    mean_score: 0.75,
  });
});

it('has a row for a quiz of one question, which has a score but no alpha and no error', async () => {
  const rows = ['a', 'b', 'c', 'd'].map((id, nth) => [id, '1.2.1', 1, 2, 1, '2', at(nth), String(nth > 0)]);
  const { quiz_scales } = compute(await contextOf({ 'course-1_question-response.csv': csvOf(header, rows) }));
  const unknown = { alpha: null, alpha_low: null, error_ratio: null, standard_error: null };
  expect(quiz_scales).toMatchObject([{ questions: 1, learners: 4, mean_score: 0.75, ...unknown }]);
});

describe('a course with a misleading question', () => {
  let result: QuizStatisticsResult;
  let quiz: ReturnType<typeof computeQuiz>;
  beforeAll(async () => {
    const context = await simulatedContext({ learners: 3000, weeks: 3, seed: 4 });
    result = compute(context);
    quiz = computeQuiz(context);
  }, 30_000);

  it('has the item-rest correlation of the other quiz cards', () => {
    const other = new Map(quiz.quiz_questions.map((row) => [row.quiz_question, row]));
    expect(result.quiz_items.length).toBe(quiz.quiz_questions.length);
    for (const row of result.quiz_items) {
      expect(row.discrimination).toBeCloseTo(other.get(row.quiz_question)?.discrimination ?? Number.NaN, 9);
      expect(row.facility).toBeCloseTo(other.get(row.quiz_question)?.first_attempt_correct_rate ?? 0, 12);
      expect(row.learners).toBe(other.get(row.quiz_question)?.learners);
    }
  });

  it('has intervals around its figures', () => {
    for (const row of result.quiz_items) {
      expect(row.discrimination_index_low).toBeLessThan(row.discrimination_index ?? 0);
      expect(row.discrimination_index_high).toBeGreaterThan(row.discrimination_index ?? 0);
    }
    for (const row of result.quiz_scales) expect(row.alpha_high).toBeGreaterThan(row.alpha ?? 1);
  });

  it('has intervals of a quiz’ figures as closed forms give them', () => {
    for (const row of result.quiz_scales) {
      const half = (1.96 * (row.standard_deviation ?? 0)) / Math.sqrt(row.learners);
      expect(((row.mean_score_high ?? 0) - (row.mean_score_low ?? 0)) / 2 / half).toBeCloseTo(1, 0.7);
      // The error ratio falls where alpha rises, so its ends are those of alpha, turned round.
      expect(row.error_ratio_low).toBeCloseTo(Math.sqrt(1 - (row.alpha_high ?? 0)), 3);
      expect(row.error_ratio_high).toBeCloseTo(Math.sqrt(1 - (row.alpha_low ?? 0)), 3);
      expect(row.standard_deviation_low).toBeLessThan(row.standard_deviation ?? 0);
      expect(row.standard_deviation_high).toBeGreaterThan(row.standard_deviation ?? 1);
    }
  });

  it('names the misleading question among those that tell nothing', () => {
    const poor = itemFindings(result).find(({ key }) => key === 'poor' || key === 'backward');
    expect(poor?.values).toMatchObject({ question: '1.8.2', questions: 1 });
    expect(scaleFindings(result).length).toBeGreaterThan(0);
  });

  it.each([320, 1100])('draws at %i', async (width) => {
    for (const card of quizStatistics.cards.filter(({ about }) => !about)) {
      const chart = card.chart(result, initialView(card));
      const { svg, warnings } = await draw(chart!, width);
      expect(warnings).toEqual([]);
      expect(svg).toContain('1.8');
    }
  });
});

it('finds no question at fault in a clean course', async () => {
  const result = compute(await simulatedContext({ learners: 3000, weeks: 3, seed: 4, planted: cleanCourse }));
  expect(itemFindings(result).filter(({ key }) => key === 'poor' || key === 'backward')).toEqual([]);
});

it('has intervals of what varies, and none where all are wrong at first', async () => {
  const learners = Array.from({ length: 40 }, (_, nth) => `l${nth}`);
  const rows = learners.flatMap((id, nth) => [
    [id, '1.2.1', 1, 2, 1, '2', at(5), String(nth % 4 > 0)],
    [id, '1.2.2', 1, 2, 2, '1', at(6), 'false'],
    [id, '1.2.2', 1, 2, 2, '2', at(7), 'true'],
  ]);
  const { quiz_items } = compute(await contextOf({ 'course-1_question-response.csv': csvOf(header, rows) }));
  const [some, none] = quiz_items;
  expect(some.facility).toBe(0.75);
  expect(some.facility_low).toBeLessThan(0.75);
  expect(some.facility_high).toBeGreaterThan(0.75);
  expect(some.standard_deviation).toBeCloseTo(Math.sqrt((0.75 * 0.25 * 40) / 39), 12);
  expect(some.standard_deviation_low).toBeLessThan(some.standard_deviation ?? 0);
  expect(some.standard_deviation_high).toBeGreaterThan(some.standard_deviation ?? 1);
  expect(none).toMatchObject({ facility: 0, facility_low: null, facility_high: null });
});

it('is empty without responses', async () => {
  expect(compute(await contextOf(enrolmentsOnly))).toEqual({
    quiz_items: [],
    quiz_scales: [],
  });
});
