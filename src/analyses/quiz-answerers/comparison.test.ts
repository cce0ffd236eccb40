import { expect, it } from 'vitest';
import { noFilter } from '@/course/filter';
import type { Side } from '../comparison';
import { testView } from '../test-view';
import { answererComparison } from './comparison';
import type { QuizAnswerersResult } from './tables';

/** So many visitors who answered no question, one, two, …; and others in another group, who must not count. */
function side(label: string, visitors: readonly number[]): Side<QuizAnswerersResult> {
  const rows = (group: 'visited' | 'unenrolled', counts: readonly number[]) =>
    counts.map((learners, questions) => ({ group, questions, learners }));
  const quiz_answerers = [...rows('visited', visitors), ...rows('unenrolled', [500, 500])];
  const result = { quiz_answerers, quiz_nth_attempts: [], quiz_strength: [] };
  return { label, learners: null, result, view: testView() };
}

const a = side('A', [60, 20, 20]);
const b = side('B', [10, 10, 30]);

it('has a side’s visitors by number of questions', () => {
  expect(answererComparison.table([a, b]).rows).toEqual([
    { side: 'A', questions: 0, learners: 60, share: 0.6 },
    { side: 'A', questions: 1, learners: 20, share: 0.2 },
    { side: 'A', questions: 2, learners: 20, share: 0.2 },
    { side: 'B', questions: 0, learners: 10, share: 0.2 },
    { side: 'B', questions: 1, learners: 10, share: 0.2 },
    { side: 'B', questions: 2, learners: 30, share: 0.6 },
  ]);
  expect(answererComparison.table([side('A', []), b]).rows).toHaveLength(3);
});

it('compares all pairs of a learner of each side', () => {
  const values = (counts: readonly number[]) =>
    counts.flatMap((learners, questions) => new Array<number>(learners).fill(questions));
  const [one, two] = [values([60, 20, 20]), values([10, 10, 30])];
  const more = one.flatMap((x) => two.map((y) => Math.sign(y - x))).reduce((sum, each) => sum + each, 0);
  const [difference] = answererComparison.differences([a, b]);
  expect(difference.difference).toBeCloseTo(more / (one.length * two.length), 12);
  expect(difference).toMatchObject({
    first: { value: 0, learners: 100 },
    second: { value: 2, learners: 50 },
  });
  expect(answererComparison.findings([a, b])[0].text).toContain(
    'tend to answer more questions than those of A: median 2 questions (50 learners) against 0 questions',
  );
});

it('finds nothing where the sides were chosen by whether they answered', () => {
  const chosen = (own: typeof a, not: boolean) => ({
    ...own,
    view: {
      ...own.view,
      filter: { ...noFilter, group: [{ kind: 'did', group: 'answered_quiz', not }] as const },
    },
  });
  const sides = [chosen(a, false), chosen(b, true)];
  expect(answererComparison.differences(sides)).toEqual([]);
  expect(answererComparison.findings(sides)).toMatchObject([{ key: 'chosen-by' }]);
});

it('has the median between two numbers of questions where half of a side reach the greater', () => {
  const [difference] = answererComparison.differences([a, side('C', [0, 25, 25])]);
  expect(difference.second).toMatchObject({ value: 1.5, text: expect.stringContaining('1.5 questions') });
});
