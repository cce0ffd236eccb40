import { expect, test } from 'vitest';
import { cleanCourse } from '@/simulate';
import { checkedTables, engineTables, filesOf, tableDifferences } from '../engine-tables';
import { oracleTables, type RunTexts } from './index';
import { simulatedRun } from './simulated';

const quizTables = checkedTables.slice(7);

const courses: readonly (readonly [what: string, run: () => RunTexts])[] = [
  ['a course with planted signals', () => simulatedRun({ learners: 600, weeks: 4, seed: 1 })],
  ['a clean course', () => simulatedRun({ learners: 500, weeks: 3, seed: 2, planted: cleanCourse })],
  ['the smallest course', () => simulatedRun({ learners: 200, weeks: 2, seed: 3 })],
  ['the longest course', () => simulatedRun({ learners: 200, weeks: 12, seed: 4 })],
  [
    'a course at the turn of the year',
    () => simulatedRun({ learners: 300, seed: 5, startDate: '2024-12-30' }),
  ],
  ['a course without comments', () => simulatedRun({ learners: 300, weeks: 3, seed: 6 }, ['comments'])],
  [
    'a course without team members, links and videos',
    () => simulatedRun({ learners: 300, seed: 7 }, ['team-members', 'extract-links', 'video-stats']),
  ],
];

test.each(courses)('%s gives the same ten tables by the engine and by the oracle', async (_, make) => {
  const run = make();
  const expected = oracleTables(run);
  const actual = await engineTables(filesOf(run));
  expect([...expected.keys()]).toEqual(checkedTables);
  for (const name of checkedTables) expect(actual.get(name)).not.toHaveLength(0);
  expect(tableDifferences(expected, actual)).toEqual([]);
});

test.each([
  ['without quiz responses', ['question-response']],
  ['without comments and quiz responses', ['question-response', 'comments']],
])('a course %s has all tables but those of the quiz', async (_, without) => {
  const run = simulatedRun({ learners: 300, weeks: 2, seed: 8 }, without);
  const actual = await engineTables(filesOf(run));
  expect(tableDifferences(oracleTables(run), actual)).toEqual([]);
  for (const name of quizTables) expect(actual.has(name)).toBe(false);
});

test('a course whose comments and quiz responses are only headers has no rows in the tables of the quiz', async () => {
  const run = new Map(simulatedRun({ learners: 200, weeks: 2, seed: 9 }));
  for (const dataset of ['comments', 'question-response']) {
    run.set(dataset, `${run.get(dataset)?.split('\n')[0]}\n`);
  }
  expect(tableDifferences(oracleTables(run), await engineTables(filesOf(run)))).toEqual([]);
});
