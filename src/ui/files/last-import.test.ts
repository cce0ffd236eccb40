import { describe, expect, it } from 'vitest';
import type { FileReport } from '@/ingest/report';
import type { ImportResult } from '@/store/dataset/import-result';
import { importWords, isPassing } from './last-import';

const result = (changes: Partial<ImportResult> = {}): ImportResult => ({
  files: [],
  failure: null,
  ...changes,
});
const file = (state: FileReport['state']) => ({ id: state, state, rowsKept: 2, rowsRead: 2 }) as FileReport;
const opened = { withData: false, groups: 1, rules: 4, exports: 0 };

describe('importWords', () => {
  it('says of a cancelled import whether anything is there', () => {
    const cancelled = result({ failure: { ok: false, code: 'cancelled' } });
    expect(importWords(cancelled, false)).toBe('Cancelled. Nothing was loaded.');
    expect(importWords(cancelled, true)).toBe('Cancelled. What was loaded before is still here.');
  });

  it('says what a workspace held, and that files are wanted where it has none', () => {
    expect(importWords(result({ opened }), false)).toBe(
      'The workspace is open, with the settings, 1 saved group and 4 rules. It holds no data: now add the course’s files.',
    );
    expect(importWords(result({ opened }), true)).toMatch(/the loaded files have stayed\.$/);
    expect(importWords(result({ opened: { ...opened, withData: true, exports: 2 } }), true)).toBe(
      'The workspace is open, with the settings, 1 saved group, 4 rules, 2 exports in the log and the data.',
    );
  });
});

describe('workspaces that were passed over', () => {
  const words = 'Only one workspace can be open: “b.coursetrace” and “c.coursetrace” were not opened.';

  it.each([
    ['a workspace', { opened }],
    ['files', { files: [file('loaded')] }],
    ['a failure', { failure: { ok: false, code: 'workspace-damaged' } as const }],
  ])('are named beside what became of %s, and do not pass', (_, part) => {
    const passedOver = ['b.coursetrace', 'c.coursetrace'];
    expect(importWords(result({ ...part, passedOver }), false)).toBe(
      `${importWords(result(part), false)} ${words}`,
    );
    expect(isPassing(result({ ...part, passedOver }))).toBe(false);
    expect(importWords(result({ ...part, passedOver: [] }), false)).toBe(importWords(result(part), false));
  });
});

describe('isPassing', () => {
  it.each([
    ['files that were all taken', result({ files: [file('loaded')] }), true],
    ['a file that was not taken', result({ files: [file('loaded'), file('refused')] }), false],
    ['a cancelled import', result({ failure: { ok: false, code: 'cancelled' } }), true],
    ['any other failure', result({ failure: { ok: false, code: 'stopped' } }), false],
    ['files that were read again', result({ files: [file('loaded')], lost: [] }), false],
    ['a workspace that wants its files', result({ opened }), false],
    ['a workspace with its data', result({ opened: { ...opened, withData: true } }), true],
  ])('%s', (_, given, passing) => {
    expect(isPassing(given)).toBe(passing);
  });
});
