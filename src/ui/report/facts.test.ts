import { expect, it } from 'vitest';
import { noFilter } from '@/course/filter';
import { testRun } from '@/store/test-run';
import { dataFacts, runFacts } from './facts';

const run = testRun('x-1', { dataEnd: '2018-07-03' });
const file = (dataset: 'enrolments' | 'comments', rowsKept: number, number = 1) => ({
  id: dataset,
  path: `x-${number}_${dataset}.csv`,
  bytes: 9,
  state: 'loaded' as const,
  dataset,
  slug: 'x',
  run: number,
  rowsRead: 9,
  rowsKept,
  issues: [],
  notes: [],
});

it('says which run it is and what its figures rest on, of its own files alone', () => {
  expect(runFacts(run, run.defaults)).toBe('Run 1 · 11 June 2018 to 1 July 2018 · 3 weeks');
  const files = [file('enrolments', 1200), file('comments', 1), file('comments', 5, 2)];
  expect(dataFacts(run, run.defaults, files, noFilter, 0)).toEqual([
    'From 2 files: enrolments (1,200 rows) and comments (1 row).',
    'The latest visit to a step in them is of 3 July 2018.',
    expect.stringMatching(/^Days and hours are those of .*\.$/),
  ]);
  expect(dataFacts(run, run.defaults, [...files, file('enrolments', 174)], noFilter, 10)[0]).toBe(
    'From 3 files: enrolments (1,200 rows), comments (under 10 rows) and enrolments (170 rows).',
  );
});
