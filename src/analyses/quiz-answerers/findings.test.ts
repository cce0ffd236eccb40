import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { answererFindings } from './findings';

/** What is said of visitors of whom so many answered no question, one, two, … */
function said(...learners: readonly number[]) {
  const quiz_answerers = learners.map((each, questions) => ({
    group: 'visited' as const,
    questions,
    learners: each,
  }));
  const result = { quiz_answerers, quiz_nth_attempts: [], quiz_strength: [] };
  return answererFindings(result, testView()).map(({ text }) => text.replaceAll('\u00a0', ' '));
}

it('says how many questions half of those come to who answer any', () => {
  expect(said(10, 20, 6, 4)).toEqual([
    'Of 40 learners who visited a step, 75.0 % answered at least one question; half of these answered at most 1 of 3; 4 learners answered all.',
  ]);
  expect(said(10, 20, 10, 0)[0]).toMatch(/; half of these answered at most 1 of 3; none answered all\.$/);
});

it('calls nobody a half of whom more answered all', () => {
  expect(said(2, 7, 0, 22)).toEqual([
    'Of 31 learners who visited a step, 93.5 % answered at least one question; 22 of these 29 answered all 3.',
  ]);
  expect(said(2, 0, 29)[0]).toMatch(/; all of these 29 answered all 2\.$/);
});

it('knows nobody who answered, and a single question', () => {
  expect(said(9, 0, 0)).toEqual(['Of 9 learners who visited a step, nobody answered a question.']);
  expect(said(5, 15)).toEqual(['Of 20 learners who visited a step, 75.0 % answered the only question.']);
});
