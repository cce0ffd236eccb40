import { expect, it } from 'vitest';
import type { FileReport } from '@/ingest/report';
import { cautionSentences } from './cautions';

const file: FileReport = {
  id: '1',
  path: 'enrolments.csv',
  bytes: 10,
  state: 'loaded',
  dataset: 'enrolments',
  slug: 'safety-online',
  run: 6,
  rowsRead: 10,
  rowsKept: 10,
  issues: [],
  notes: [],
};

it('casts doubt on a run that no file’s name tells, and not on one that any does', () => {
  const run = { slug: 'safety-online', number: 6, withoutEnrolments: false };
  const guessed: FileReport = { ...file, notes: [{ code: 'run-guessed' }] };
  expect(cautionSentences(run, [guessed])).toEqual([
    'The file’s name does not say which course and run this is. Set both under Data and settings.',
  ]);
  expect(cautionSentences(run, [guessed, { ...file, id: '2' }])).toEqual([]);
  expect(cautionSentences(run, [])).toEqual([]);
});
