import { describe, expect, it } from 'vitest';
import type { FileReport } from '@/ingest/report';
import { missingFiles } from '@/words/files';
import {
  failureSentence,
  importSentence,
  issueSentence,
  noteSentence,
  refusalSentence,
  takenFor,
} from './messages';

const file: FileReport = {
  id: '1',
  path: 'safety-online-6_enrolments.csv',
  bytes: 10,
  state: 'loaded',
  dataset: 'enrolments',
  slug: 'safety-online',
  run: 6,
  rowsRead: 3200,
  rowsKept: 3172,
  issues: [],
  notes: [],
};

describe('messages', () => {
  it('says why rows were left out and where', () => {
    expect(issueSentence({ code: 'staff', rows: 28, lines: [2, 1040] })).toBe(
      '28 rows were left out: by educators and other staff, not by learners. Lines 2, 1,040 and 26 more.',
    );
    expect(issueSentence({ code: 'no-step', rows: 1, lines: [7] })).toBe(
      '1 row was left out: no step is named. Line 7.',
    );
    expect(issueSentence({ code: 'repeated', rows: 1, lines: [] })).toContain('it stands in another part');
    expect(issueSentence({ code: 'repeated', rows: 2, lines: [] })).toContain('they stand in another part');
    expect(issueSentence({ code: 'bad-time', rows: 2, lines: [3, 4] })).toMatch(
      /2 rows kept.* Lines 3 and 4\.$/,
    );
  });

  it('says of a part of any number of parts that they are counted together', () => {
    expect(noteSentence({ code: 'part', names: ['a-1_comments.csv'] })).toBe(
      'Continues “a-1_comments.csv”; they are counted together.',
    );
  });

  it('names columns in notes', () => {
    expect(noteSentence({ code: 'unknown-columns', names: ['a', 'b'] })).toBe(
      'Not read: the columns “a” and “b”, which Coursetrace does not know.',
    );
    expect(noteSentence({ code: 'missing-columns', names: ['role'] })).toContain('the column “role”');
  });

  it('says what to fetch', () => {
    const sentence =
      'This needs the step activity file (…_step-activity.csv). FutureLearn offers it on the course run’s Stats Dashboard, under the dataset downloads.';
    expect(missingFiles(['step-activity'])).toBe(sentence);
    expect(failureSentence({ ok: false, code: 'missing-data', missing: ['step-activity'] })).toBe(sentence);
    expect(missingFiles(['enrolments', 'comments'])).toMatch(
      /^This needs the enrolments file .* and the comments file/,
    );
  });

  it('sums up an import', () => {
    const refused: FileReport = { ...file, state: 'refused', refusal: 'empty' };
    const litter: FileReport = { ...file, state: 'refused', refusal: 'ignored' };
    expect(importSentence([file, file])).toBe('2 files read: 6,344 rows kept, 56 left out.');
    expect(importSentence([file, refused, litter])).toBe(
      '1 file read: 3,172 rows kept, 28 left out. 1 file not taken.',
    );
    expect(importSentence([])).toBe('No files were found there.');
  });

  it('says what a file was taken for and what to do about a refused one', () => {
    expect(takenFor(file)).toBe('Enrolments, safety-online, run 6');
    expect(refusalSentence('zip-encrypted')).toContain('Unpack it');
  });
});
