import { expect, it } from 'vitest';
import { cleanCourse } from '@/simulate';
import { contextOf, simulatedContext } from '@/testing/contexts';
import { csvOf, enrolmentsOnly } from '@/testing/sources';
import { draw } from '../chart-kit/test-draw';
import { initialView } from '../test-view';
import { compute } from './compute';
import { flagFindings } from './findings';
import { quizFlags } from './index';

const header =
  'learner_id,quiz_question,week_number,step_number,question_number,response,submitted_at,correct';

/** A question's rows: for each learner the answers in order, of which `2` is right. */
function answers(question: string, given: readonly (readonly string[])[]) {
  const [week, step, number] = question.split('.').map(Number);
  return given.flatMap((own, learner) =>
    own.map((answer, attempt) => [
      `learner${learner}`,
      question,
      week,
      step,
      number,
      answer,
      `2024-01-01 0${attempt}:00:00 UTC`,
      String(answer === '2'),
    ]),
  );
}

const times = <T>(count: number, value: T) => Array.from({ length: count }, () => value);

async function flagsOf(...rows: readonly (string | number)[][]) {
  return compute(await contextOf({ 'course-1_question-response.csv': csvOf(header, rows) }));
}

it.each([
  ['half right', [...times(100, ['2']), ...times(100, ['1', '2'])], ['strong_distractor 1']],
  [
    'hard',
    [...times(60, ['2']), ...times(40, ['1', '2']), ...times(100, ['3', '1', '2'])],
    ['misleading 3', 'mostly_wrong', 'many_attempts'],
  ],
  ['one answer ahead by chance', [...times(95, ['2']), ...times(105, ['1', '2'])], ['strong_distractor 1']],
  ['known to all', times(200, ['2']), ['too_easy']],
  ['known to most', [...times(194, ['2']), ...times(6, ['1', '2'])], []],
  ['a third lured', [...times(140, ['2']), ...times(70, ['1', '2'])], []],
  ['several tries', [...times(60, ['1', '3', '2']), ...times(140, ['2'])], ['many_attempts']],
  ['some tries', [...times(45, ['1', '3', '2']), ...times(155, ['2'])], []],
])(
  'raises flags where their intervals are beyond the limits, and not short of them: %s',
  async (_, given, flags) => {
    const { quiz_flags } = await flagsOf(...answers('1.1.1', given));
    expect(quiz_flags.map(({ flag, answer }) => (answer ? `${flag} ${answer}` : flag))).toEqual(flags);
  },
);

it('takes a question to which all of several answers are right for a poll, and not for too easy', async () => {
  const poll = answers('1.1.1', [...times(100, ['1']), ...times(100, ['2'])]);
  const { quiz_flags } = await flagsOf(...poll.map((row) => [...row.slice(0, -1), 'true']));
  expect(quiz_flags).toEqual([]);
});

it('flags a question that strong learners get wrong', async () => {
  const strong = times(60, ['2']);
  const weak = times(60, ['1', '2']);
  const { quiz_flags } = await flagsOf(
    ...answers('1.1.1', [...strong, ...weak]),
    ...answers('1.1.2', [...strong, ...weak]),
    ...answers('1.1.3', [...strong, ...weak]),
    ...answers('1.1.4', [...weak, ...strong]),
  );
  expect(quiz_flags[0]).toMatchObject({ quiz_question: '1.1.4', flag: 'negative', learners: 120 });
  expect(quiz_flags[0].value).toBeCloseTo(-1, 9);
  expect(quiz_flags.filter(({ flag }) => flag === 'negative')).toHaveLength(1);
});

it('finds the planted question and words it', async () => {
  const result = compute(await simulatedContext({ learners: 3000, weeks: 3, seed: 4 }));
  const [misleading, ...others] = flagFindings(result);
  expect(misleading).toMatchObject({ key: 'misleading', values: { questions: 1, question: '1.8.2' } });
  const [, lured, right] =
    /^Question 1\.8\.2 misleads: (\d+) learners first give the wrong answer [1-4], only (\d+) a right one; [\d.]+\u00a0% of [\d,]+ learners need 3 attempts or more\.$/.exec(
      misleading.text,
    ) ?? [];
  expect(Number(lured)).toBeGreaterThan(2 * Number(right));
  expect(result.quiz_flags.map(({ flag }) => flag)).toContain('mostly_wrong');
  expect(others.map(({ key }) => key)).not.toContain('mostly_wrong');
  for (const { text } of others) expect(text).not.toContain('1.8.2');
  for (const width of [320, 1100]) {
    const { svg, warnings } = await draw(
      quizFlags.cards[0].chart(result, initialView(quizFlags.cards[0]))!,
      width,
    );
    expect(warnings).toEqual([]);
    expect(svg).toMatch(/>1\.8\.2 \([\d,]+\)</);
    expect(svg).not.toContain('undefined');
  }
});

it('raises no serious flag in a clean course', async () => {
  const { quiz_flags } = compute(
    await simulatedContext({ learners: 3000, weeks: 3, seed: 4, planted: cleanCourse }),
  );
  const serious = quiz_flags.filter(({ flag }) => flag !== 'many_attempts' && flag !== 'too_easy');
  expect(serious).toEqual([]);
});

it('judges no question of few learners', async () => {
  const result = await flagsOf(...answers('1.1.1', times(10, ['1', '2'])));
  expect(flagFindings(result)).toMatchObject([{ key: 'too-few', caution: true }]);
});

it('counts the graded questions, and judges those of twenty learners or more', async () => {
  const counts = async (...rows: readonly (string | number)[][]) =>
    (await flagsOf(...rows)).quiz_flags_questions;
  const ungraded = answers('1.1.2', times(30, ['1']));
  expect(await counts(...answers('1.1.1', [['2']]))).toEqual([{ questions: 1, judged: 0 }]);
  expect(await counts(...answers('1.1.1', times(20, ['2'])), ...ungraded)).toEqual([
    { questions: 1, judged: 1 },
  ]);
  expect(await counts(...answers('1.1.1', times(19, ['2'])))).toEqual([{ questions: 1, judged: 0 }]);
  expect(await counts(...ungraded)).toEqual([]);
  expect(compute(await contextOf(enrolmentsOnly))).toEqual({
    quiz_flags: [],
    quiz_flags_questions: [],
  });
});
