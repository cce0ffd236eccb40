import { expect, it } from 'vitest';
import { answerCells, answerColumns, compareAnswers, OTHER } from './answers';
import { optionRows } from './test-rows';

const first = (answers: Readonly<Record<string, number>>, right: string) =>
  optionRows('1.3.1', answers, right).filter(({ attempt }) => attempt === '1');

it('sorts by the number of options, then by their numbers', () => {
  expect(['1,2', '10', '2', '1,10', 'cat', '1'].toSorted(compareAnswers)).toEqual([
    '1',
    '2',
    '10',
    'cat',
    '1,2',
    '1,10',
  ]);
});

it('puts rare wrong answers together and loses no response', () => {
  const rows = first({ a: 900, b: 90, c: 6, d: 4 }, 'a');
  const columns = answerColumns(rows);
  expect(columns).toEqual(['a', 'b']);
  const cells = answerCells(rows, columns);
  expect(cells.find(({ answer }) => answer === OTHER)).toMatchObject({
    count: 10,
    answers: 2,
    correct: false,
  });
  expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(1000);
  expect(cells.reduce((sum, { percent }) => sum + percent, 0)).toBeCloseTo(100);
});

it('keeps a right answer however rare', () => {
  expect(answerColumns(first({ a: 999, b: 1 }, 'b'))).toEqual(['a', 'b']);
});

it('limits the columns, and still loses no response', () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`answer ${index}`, 10 + index]));
  const rows = first(many, 'answer 0');
  const columns = answerColumns(rows);
  expect(columns).toHaveLength(26);
  expect(columns).toContain('answer 0');
  const sum = answerCells(rows, columns).reduce((all, { count }) => all + count, 0);
  expect(sum).toBe(rows.reduce((all, { count }) => all + count, 0));
});

it('does not take a learner’s text “other” for the rare answers', () => {
  const rows = first({ other: 900, b: 94, c: 6 }, 'b');
  const cells = answerCells(rows, answerColumns(rows));
  expect(cells.map(({ answer, count }) => [answer, count])).toEqual([
    ['other', 900],
    ['b', 94],
    [OTHER, 6],
  ]);
});
