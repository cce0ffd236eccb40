import { describe, expect, it } from 'vitest';
import type { FileReport } from '@/ingest/report';
import { readFileReport as file } from '@/testing/file-report';
import { importSentence, passedOverSentence } from './imports';

describe('passedOverSentence', () => {
  it('names the workspaces that were not opened', () => {
    expect(passedOverSentence(['b.coursetrace'])).toBe(
      'Only one workspace can be open: “b.coursetrace” was not opened.',
    );
    expect(passedOverSentence(['b.coursetrace', 'c.coursetrace'])).toMatch(/ were not opened\.$/);
  });
});

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
