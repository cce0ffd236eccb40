import { column, tableSchema } from '../schema';

export type StepTimingRow = {
  readonly week_number: number;
  readonly step_number: number;
  readonly visited: number;
  readonly before: number | null;
  readonly during: number | null;
  readonly after: number | null;
  readonly timed: number;
  readonly lower_quartile_minutes: number | null;
  readonly median_minutes: number | null;
  readonly upper_quartile_minutes: number | null;
  readonly median_low: number | null;
  readonly median_high: number | null;
};

export type StepTimingResult = {
  readonly step_timing: readonly StepTimingRow[];
};

export const stepTimingTable = tableSchema<StepTimingRow>(
  'step_timing',
  'step, in order',
  {
    week_number: column('integer', 'Week', 'The step’s week.'),
    step_number: column('integer', 'Step', 'The step’s number within its week.'),
    visited: column('count', 'Visited', 'Learners who visited the step.'),
    before: column(
      'count',
      'Before',
      'Learners whose first visit of the step came before the step’s week began.',
    ),
    during: column('count', 'In its week', 'Learners whose first visit of the step came in the step’s week.'),
    after: column(
      'count',
      'After',
      'Learners whose first visit of the step came after the step’s week had ended.',
    ),
    timed: column('count', 'Timed', 'Learners whose time on the step can be told.'),
    lower_quartile_minutes: column(
      'minutes',
      'Lower quartile',
      'Minutes on the step: a quarter of the timed learners spend no more.',
    ),
    median_minutes: column(
      'minutes',
      'Median',
      'Minutes on the step: half of the timed learners spend no more.',
    ),
    upper_quartile_minutes: column(
      'minutes',
      'Upper quartile',
      'Minutes on the step: three quarters of the timed learners spend no more.',
    ),
    median_low: column(
      'minutes',
      'Median at least',
      'Lower end of the median’s interval (Conover’s, by exact binomial ranks), 95 % for all steps together (Bonferroni); nothing with too few learners.',
    ),
    median_high: column(
      'minutes',
      'Median at most',
      'Upper end of the median’s interval (Conover’s, by exact binomial ranks), 95 % for all steps together (Bonferroni); nothing with too few learners.',
    ),
  },
  {
    lower_quartile_minutes: 'timed?',
    median_minutes: 'timed?',
    upper_quartile_minutes: 'timed?',
    median_low: 'timed?',
    median_high: 'timed?',
  },
);
