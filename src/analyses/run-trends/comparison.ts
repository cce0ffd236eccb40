import type { Comparison } from '../comparison';
import { sideColumn } from '../comparison-kit/columns';
import { column, tableSchema } from '../schema';
import { trendChart } from './charts';
import { trendsOf } from './figures';
import { trendFindings } from './findings';
import type { RunTrendsResult } from './tables';

type ComparedTrendsRow = {
  readonly side: string;
  readonly figure: string;
  readonly number: number | null;
  readonly of: number | null;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly mean: number | null;
};

const comparedTrends = tableSchema<ComparedTrendsRow>('compared_trends', 'side and figure', {
  side: sideColumn,
  figure: column('label', 'Figure', 'What is followed over the runs.'),
  number: column('count', 'Learners', 'How many learners the run has; empty for shares and means.'),
  of: column('count', 'Of', 'How many learners the share or mean is of.'),
  share: column('rate', 'Share', 'Their share who did it; empty for numbers and means.'),
  low: column('rate', 'Share, from', 'Lower end of its Wilson interval, all of which hold together at 95 %.'),
  high: column('rate', 'Share, to', 'Upper end of that interval.'),
  mean: column('number', 'Mean', 'Comments per learner; empty for numbers and shares.'),
});

/** What changes over three runs or more; nothing is said of two, which the other cards compare. */
export const trendComparison: Comparison<RunTrendsResult> = {
  definition: [
    'The runs in the order of their starts; there must be at least three. Shares are of the enrolled learners (of those who visited a step, where any run has no enrolments).',
    'The intervals of shares are Wilson’s, wide enough for all of them to hold together at 95 %. A share is said to rise where the last run’s interval lies above the first’s and no run’s lies below an earlier one’s; to fall in the same way. Numbers of learners and comments per learner have no interval, and no trend is said of them.',
  ],
  differences: () => [],
  findings: trendFindings,
  chart: trendChart,
  table: (sides) => ({
    schema: comparedTrends,
    rows: sides.flatMap(({ label }, place) =>
      trendsOf(sides).map(({ kind, name, figures }): ComparedTrendsRow => {
        const { value, of, interval } = figures[place];
        return {
          side: label,
          figure: name,
          number: kind === 'number' ? value : null,
          of,
          share: kind === 'share' ? value : null,
          low: interval?.low ?? null,
          high: interval?.high ?? null,
          mean: kind === 'mean' ? value : null,
        };
      }),
    ),
  }),
};
