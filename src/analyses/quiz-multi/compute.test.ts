import { expect, it } from 'vitest';
import { contextOf, simulatedContext } from '@/testing/contexts';
import { csvOf, enrolmentsOnly } from '@/testing/sources';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { multiChart } from './charts';
import { compute } from './compute';
import { multiFindings } from './findings';

const header =
  'learner_id,quiz_question,week_number,step_number,question_number,response,submitted_at,correct';

/** First answers to 1.1.1, of which `1,3` is right, and a single-choice question. */
async function computed(given: readonly string[]) {
  const rows = given.flatMap((answer, learner) => [
    [`l${learner}`, '1.1.1', 1, 1, 1, answer, '2024-01-01 00:00:00 UTC', String(answer === '1,3')],
    [`l${learner}`, '1.1.1', 1, 1, 1, '1,3', '2024-01-01 00:01:00 UTC', 'true'],
    [`l${learner}`, '1.1.2', 1, 1, 2, '1', '2024-01-01 00:02:00 UTC', 'true'],
  ]);
  return compute(await contextOf({ 'course-1_question-response.csv': csvOf(header, rows) }));
}

it('counts each option among right and wrong first answers', async () => {
  const { quiz_multi_options: rows } = await computed(['1,3', '1,3', '1', '1,2', '4']);
  const brief = rows.map((row) => [
    row.option,
    row.right_option,
    row.chosen,
    row.chosen_right,
    row.chosen_wrong,
  ]);
  expect(brief).toEqual([
    [1, true, 4, 2, 2],
    [2, false, 1, 0, 1],
    [3, true, 2, 2, 0],
    [4, false, 1, 0, 1],
  ]);
  expect(rows[0]).toMatchObject({
    quiz_question: '1.1.1',
    learners: 5,
    right_learners: 2,
    wrong_learners: 3,
  });
  expect(rows.map((row) => row.mistaken_share)).toEqual([1 / 3, 1 / 3, 1, 1 / 3]);
});

const times = (count: number, answer: string) => Array.from({ length: count }, () => answer);

it('names the option behind most wrong answers, where that is clear', async () => {
  const leftOut = multiFindings(
    await computed([...times(30, '1'), ...times(5, '1,2,3'), ...times(10, '1,3')]),
  );
  expect(leftOut).toMatchObject([
    { key: 'left-out', values: { option: 3, mistaken: 30, wrong: 35, learners: 45 } },
  ]);
  const ticked = multiFindings(await computed([...times(30, '1,2,3'), ...times(10, '1,3')]));
  expect(ticked).toMatchObject([{ key: 'ticked', values: { option: 2, mistaken: 30 } }]);
  const even = multiFindings(await computed([...times(20, '1'), ...times(20, '1,2,3'), ...times(20, '3')]));
  expect(even).toMatchObject([{ key: 'no-single-option' }]);
  expect(multiFindings(await computed(times(5, '1')))).toMatchObject([{ key: 'too-few', caution: true }]);
});

it('agrees with the simulated course and draws it', async () => {
  const result = compute(await simulatedContext({ learners: 1000, weeks: 2, seed: 4 }));
  for (const row of result.quiz_multi_options) {
    expect(row.chosen_right).toBe(row.right_option ? row.right_learners : 0);
    expect(row.chosen).toBe(row.chosen_right + row.chosen_wrong);
  }
  for (const group of ['all', 'right', 'wrong']) {
    const { svg, warnings } = await draw(multiChart(result, testView({ group }))!);
    expect(warnings).toEqual([]);
    expect(svg).toContain(result.quiz_multi_options[0].quiz_question);
  }
});

it('takes numbers that no option has for text', async () => {
  const { quiz_multi_options: rows } = await computed(['1,3', '1,1000000', '0,2', '12']);
  expect(rows).toHaveLength(12);
  expect(rows.map(({ chosen }) => chosen)).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  expect(rows[0]).toMatchObject({ learners: 4, wrong_learners: 3 });
});

it('takes the answer most often marked as right, of two the first, and options from ten on', async () => {
  const rightOf = async (...given: readonly string[]) => {
    const rows = given.map((answer, learner) => [
      `l${learner}`,
      '1.1.1',
      1,
      1,
      1,
      answer,
      '2024-01-01 00:00:00 UTC',
      'true',
    ]);
    const found = compute(await contextOf({ 'course-1_question-response.csv': csvOf(header, rows) }));
    return found.quiz_multi_options.flatMap(({ option, right_option }) => (right_option ? [option] : []));
  };
  expect(await rightOf('1,2')).toEqual([1, 2]);
  expect(await rightOf('1,2', '1,3', '1,3')).toEqual([1, 3]);
  expect(await rightOf('1,3', '1,2')).toEqual([1, 2]);
  expect(await rightOf('2,10')).toEqual([2, 10]);
  expect(compute(await contextOf(enrolmentsOnly))).toEqual({
    quiz_multi_options: [],
  });
});
