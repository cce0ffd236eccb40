import type { FileReport } from '@/ingest/report';

/** The report of a file that was read, such as a run's enrolments. */
export const readFileReport: FileReport = {
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
