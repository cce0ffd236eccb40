import { describe, expect, it } from 'vitest';
import type { FileReport } from '@/ingest/report';
import { importSentence } from './imports';

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

describe('importSentence', () => {
  it('sums up an import', () => {
    const refused: FileReport = { ...file, state: 'refused', refusal: 'empty' };
    const litter: FileReport = { ...file, state: 'refused', refusal: 'ignored' };
    expect(importSentence([file, file])).toBe('2 files read: 6,344 rows kept, 56 left out.');
    expect(importSentence([file, refused, litter])).toBe(
      '1 file read: 3,172 rows kept, 28 left out. 1 file not taken.',
    );
    expect(importSentence([])).toBe('No files were found there.');
  });
});
