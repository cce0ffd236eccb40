import { expect, it } from 'vitest';
import { contextOf } from '@/testing/contexts';
import { csvOf, enrolmentsOnly } from '@/testing/sources';
import { answerColumns } from './answers';
import { compute } from './compute';
import { misleads } from './lures';

const header =
  'learner_id,quiz_question,week_number,step_number,question_number,response,submitted_at,correct';

it('has no discrimination of a question that is nobody’s second', async () => {
  const rows = [['l1', '1.1.1', 1, 1, 1, '2', '2024-01-01 00:00:00 UTC', 'true']];
  const found = compute(await contextOf({ 'course-1_question-response.csv': csvOf(header, rows) }));
  expect(found.quiz_questions).toMatchObject([{ quiz_question: '1.1.1', learners: 1, discrimination: null }]);
  expect(found.quiz_discrimination).toEqual([]);
});

it('is empty without responses', async () => {
  expect(compute(await contextOf(enrolmentsOnly))).toEqual({
    quiz_questions: [],
    quiz_options: [],
    quiz_attempts: [],
    quiz_discrimination: [],
  });
});

it('judges questions of twenty learners, and not of fewer', () => {
  expect([19, 20].map((learners) => misleads({ learners, right: 0, wrong: learners }, 1))).toEqual([
    false,
    true,
  ]);
});

it('gives columns of their own to the most frequent answers, by their largest share', () => {
  const share = (response: number, percent: number) =>
    ['1.1.1', '1.1.2'].map((quiz_question) => ({
      quiz_question,
      attempt: '1' as const,
      response: `${response}`,
      correct: false,
      count: percent,
      percent,
    }));
  const rows = Array.from({ length: 27 }, (_, place) => share(place + 1, place === 0 ? 1 : 3)).flat();
  expect(answerColumns(rows)).toEqual(Array.from({ length: 26 }, (_, place) => `${place + 2}`));
});
