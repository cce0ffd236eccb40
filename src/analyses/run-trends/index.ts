import type { Analysis, Card } from '../definition';
import { LEARNERS } from '../sentence';
import { trendComparison } from './comparison';
import { type RunTrendsResult, runCountsTable } from './tables';

const overRuns: Card<RunTrendsResult> = {
  id: 'over-runs',
  question: 'What changes from run to run?',
  definition: [
    'Each group counts its learners once: those who enrolled; who unenrolled or fully participated, by the dates in the enrolments; who visited or completed at least one step; who commented; who answered at least one quiz question. What a missing file would tell is left out.',
    'Comments per learner are all comments that learners wrote, divided by the learners whom the shares are of.',
    LEARNERS,
  ],
  comparison: trendComparison,
  // One run has no trend.
  findings: () => [],
  chart: () => null,
  table: ({ run_counts }) => ({ schema: runCountsTable, rows: run_counts }),
};

/** How a course's runs differ from one to the next. */
export const runTrends: Analysis<RunTrendsResult> = {
  id: 'run-trends',
  needs: [],
  tables: { run_counts: runCountsTable },
  cards: [overRuns],
};
