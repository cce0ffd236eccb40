import { expect, it } from 'vitest';
import type { FileReport } from '@/ingest/report';
import { readFileReport as file } from '@/testing/file-report';
import { cautionSentences } from './cautions';

it('casts doubt on a run that no file’s name tells, and not on one that any does', () => {
  const run = { slug: 'safety-online', number: 6, withoutEnrolments: false };
  const guessed: FileReport = { ...file, notes: [{ code: 'run-guessed' }] };
  expect(cautionSentences(run, [guessed])).toEqual([
    'The file’s name does not say which course and run this is. Set both under Data and settings.',
  ]);
  expect(cautionSentences(run, [guessed, { ...file, id: '2' }])).toEqual([]);
  expect(cautionSentences(run, [])).toEqual([]);
});
