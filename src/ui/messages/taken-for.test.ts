import { describe, expect, it } from 'vitest';
import type { FileReport } from '@/ingest/report';
import { takenFor } from './taken-for';

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

describe('takenFor', () => {
  it('says what a file was taken for', () => {
    expect(takenFor(file)).toBe('Enrolments, safety-online, run 6');
  });
});
