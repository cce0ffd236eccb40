import { expect, it } from 'vitest';
import { readFileReport as file } from '@/testing/file-report';
import { cautionSentences } from './cautions';

it('casts doubt on a run that no file’s name tells, and not on one that any does', () => {
  const run = { slug: 'safety-online', number: 6, unnamed: true, withoutEnrolments: false };
  expect(cautionSentences(run, [file])).toEqual([
    'The file’s name does not say which course and run this is. Set both under Data and settings.',
  ]);
  expect(cautionSentences(run, [file, { ...file, id: '2' }])).toEqual([
    'The files’ names do not say which course and run this is. Set both under Data and settings.',
  ]);
  expect(cautionSentences({ ...run, unnamed: false }, [file])).toEqual([]);
});
