import { beforeAll, describe, expect, it } from 'vitest';
import { type Row, readCourse } from '@/simulate/testing';
import { contextOf, simulatedContext } from '@/testing/contexts';
import { csvOf, enrolmentsOnly } from '@/testing/sources';
import { draw } from '../chart-kit/test-draw';
import { compute as computeQuiz } from '../quiz/compute';
import { initialView } from '../test-view';
import { compute } from './compute';
import { strengthFindings } from './findings';
import { quizAnswerers } from './index';
import { OTHER, strengthRows, strongFrom } from './strength';
import type { QuizAnswerersResult } from './tables';

it('halves learners where the halves are most equal', () => {
  expect(strongFrom([0, 0.2, 0.6, 1])).toBe(0.6);
  expect(strongFrom([0, 1, 1, 1])).toBe(1);
  expect(strongFrom([0, 0, 0, 1])).toBe(1);
  expect(strongFrom([0, 0.5, 1])).toBe(0.5);
  expect(strongFrom([0.5, 0.5])).toBeNull();
  expect(strongFrom([])).toBeNull();
});

describe('a simulated course', () => {
  const options = { learners: 1200, weeks: 2, seed: 6 };
  const file = readCourse(options);
  let result: QuizAnswerersResult;
  let quiz: ReturnType<typeof computeQuiz>;
  beforeAll(async () => {
    const context = await simulatedContext(options);
    result = compute(context);
    quiz = computeQuiz(context);
  });

  it('counts the questions of each group’s learners', () => {
    const learners = file('enrolments').filter((row) => row.role === 'learner');
    const visitors = new Set(file('step-activity').map((row) => row.learner_id));
    const members: Readonly<Record<string, (row: Row) => boolean>> = {
      visited: (row) => visitors.has(row.learner_id),
      fully_participating: (row) => row.fully_participated_at !== '',
      unenrolled: (row) => row.unenrolled_at !== '',
    };
    for (const [group, isMember] of Object.entries(members)) {
      const expected = new Map<number, number>();
      for (const row of learners.filter(isMember)) {
        const own = file('question-response').filter(({ learner_id }) => learner_id === row.learner_id);
        const questions = new Set(own.map(({ quiz_question }) => quiz_question)).size;
        expected.set(questions, (expected.get(questions) ?? 0) + 1);
      }
      const found = result.quiz_answerers.filter((row) => row.group === group && row.learners > 0);
      expect(new Map(found.map((row) => [row.questions, row.learners]))).toEqual(expected);
    }
  });

  it('counts attempts as the quiz cards do', () => {
    for (const { attempt, responses } of result.quiz_nth_attempts) {
      const reached = quiz.quiz_attempts.filter((row) => row.attempts >= attempt);
      expect(responses).toBe(reached.reduce((sum, row) => sum + row.learners, 0));
    }
    const right = quiz.quiz_options.filter((row) => row.attempt === '2' && row.correct);
    for (const { right_rate, right, responses } of result.quiz_nth_attempts) {
      expect(right_rate).toBeCloseTo(right / responses, 12);
    }
    expect(result.quiz_nth_attempts[1].right).toBe(right.reduce((sum, row) => sum + row.count, 0));
  });

  it('puts every learner in one half, and strong ones are right more often', () => {
    const shares = result.quiz_strength.filter(({ correct }) => correct);
    expect(shares.filter(({ difference }) => Number(difference) > 0).length).toBeGreaterThan(
      0.7 * shares.length,
    );
    const [{ quiz_question, strong_learners, weak_learners }] = result.quiz_strength;
    const own = result.quiz_strength.filter((row) => row.quiz_question === quiz_question);
    expect(own.reduce((sum, row) => sum + row.strong_chosen, 0)).toBe(strong_learners);
    expect(own.reduce((sum, row) => sum + row.weak_chosen, 0)).toBe(weak_learners);
  });

  it.each([320, 1100])('draws at %i', async (width) => {
    for (const card of quizAnswerers.cards.filter(({ about }) => !about)) {
      const chart = card.chart(result, initialView(card));
      const { warnings } = await draw(chart!, width);
      expect(warnings).toEqual([]);
      expect(card.findings(result, initialView(card)).length).toBeGreaterThan(0);
    }
  });
});

it('finds a wrong answer that only the strong choose', async () => {
  const rows = Array.from({ length: 120 }, (_, learner) => {
    const strong = learner < 60;
    return [1, 2, 3].map((number) => {
      const right = number === 3 ? !strong : strong;
      const answer = right ? '2' : number === 3 ? '4' : '1';
      return [`l${learner}`, `1.1.${number}`, 1, 1, number, answer, '2024-01-01 00:00:00 UTC', String(right)];
    });
  }).flat();
  const header =
    'learner_id,quiz_question,week_number,step_number,question_number,response,submitted_at,correct';
  const result = compute(await contextOf({ 'course-1_question-response.csv': csvOf(header, rows) }));
  expect(strengthFindings(result)[0]).toMatchObject({
    key: 'strong-prefer',
    values: { question: '1.1.3', answer: '4', difference: 1 },
  });
});

describe('the answers of strong and weak learners', () => {
  /** First answers to one question, in the order of the learners' shares right elsewhere. */
  const answered = (answers: readonly string[], rest: readonly number[]) =>
    strengthRows(
      {
        questions: [{ name: '1.1.1', week: 1, step: 1, place: 0, graded: true }],
        person: Int32Array.from(answers.keys()),
        question: new Int32Array(answers.length),
        attempts: new Int32Array(answers.length).fill(1),
        answer: answers,
        right: Uint8Array.from(answers, (answer) => (answer === '3' ? 1 : 0)),
        rest: Float64Array.from(rest),
      },
      [...answers.keys()],
      0.95,
    );
  const times = (count: number, answer: string) => Array.from({ length: count }, () => answer);

  it('are put together where fewer than five give them, which come last', () => {
    const answers = [...times(5, '10'), ...times(4, '2'), ...times(5, '1'), ...times(10, '3')];
    const rows = answered(
      answers,
      answers.map((_, place) => place / answers.length),
    );
    expect(rows.map((row) => [row.response, row.weak_chosen, row.strong_chosen])).toEqual([
      ['3', 0, 10],
      ['1', 3, 2],
      ['10', 5, 0],
      [OTHER, 4, 0],
    ]);
  });

  it('are not told apart where all do alike elsewhere', () => {
    expect(
      answered(
        times(10, '3'),
        times(10, '').map(() => 0.5),
      ),
    ).toEqual([]);
  });
});

it('is empty without responses', async () => {
  expect(compute(await contextOf(enrolmentsOnly))).toEqual({
    quiz_answerers: [],
    quiz_nth_attempts: [],
    quiz_strength: [],
  });
});

it('judges the answers to graded questions only, however many others there are', async () => {
  const header =
    'learner_id,quiz_question,week_number,step_number,question_number,response,submitted_at,correct';
  const rowsOf = (questions: readonly (readonly [number: number, isRight: (learner: number) => boolean])[]) =>
    questions.flatMap(([number, isRight]) =>
      Array.from({ length: 40 }, (_, learner) => {
        const right = isRight(learner);
        const answer = right ? '2' : '1';
        const at = '2024-01-01 00:00:00 UTC';
        return [`l${learner}`, `1.1.${number}`, 1, 1, number, answer, at, String(right)];
      }),
    );
  const strengths = async (rows: readonly (string | number)[][]) =>
    compute(await contextOf({ 'course-1_question-response.csv': csvOf(header, rows) })).quiz_strength;
  const graded = rowsOf([
    [1, (learner) => learner < 20],
    [2, (learner) => learner < 25],
  ]);
  const found = await strengths(graded);
  expect(found.length).toBeGreaterThan(0);
  expect(await strengths([...graded, ...rowsOf([[3, () => false]])])).toEqual(found);
});
