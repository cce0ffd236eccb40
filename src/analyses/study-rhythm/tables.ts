import { column, tableSchema } from '../schema';

export type StudyRhythmRow = {
  readonly learners: number;
  readonly one_day: number;
  readonly mean_active_days: number;
  readonly median_active_days: number;
  readonly gaps: number;
  readonly median_gap_days: number | null;
  readonly regularity_learners: number;
  readonly mean_regularity: number | null;
  readonly lower_quartile_regularity: number | null;
  readonly median_regularity: number | null;
  readonly upper_quartile_regularity: number | null;
};

export type ActiveDaysRow = {
  readonly active_days: number;
  readonly learners: number;
  readonly share: number;
};

export type DayGapsRow = {
  readonly days: number;
  readonly gaps: number;
  readonly share: number;
};

export type RegularityRow = {
  readonly bin_from: number;
  readonly bin_to: number;
  readonly learners: number;
  readonly share: number;
};

export type StudyRhythmResult = {
  readonly study_rhythm: readonly StudyRhythmRow[];
  readonly study_active_days: readonly ActiveDaysRow[];
  readonly study_day_gaps: readonly DayGapsRow[];
  readonly study_regularity: readonly RegularityRow[];
};

export const studyRhythmTable = tableSchema<StudyRhythmRow>(
  'study_rhythm',
  'course run',
  {
    learners: column('count', 'Learners', 'Learners who visited a step.'),
    one_day: column('count', 'On one day only', 'Learners with a single active day.'),
    mean_active_days: column('number', 'Active days, mean', 'Mean over learners of their active days.'),
    median_active_days: column('number', 'Active days, median', 'Median over learners of their active days.'),
    gaps: column('count', 'Gaps', 'Pairs of one active day and the learner’s next, of all learners.'),
    median_gap_days: column(
      'days',
      'Gap, median',
      'Median over these pairs of the days from one to the next.',
    ),
    regularity_learners: column(
      'count',
      'With a regularity',
      'Learners with four active days or more, and so three gaps.',
    ),
    mean_regularity: column('number', 'Regularity, mean', 'Mean over these learners of their regularity.'),
    lower_quartile_regularity: column(
      'number',
      'Regularity, lower quartile',
      'A quarter of these learners are at or below it.',
    ),
    median_regularity: column('number', 'Regularity, median', 'Half of these learners are at or below it.'),
    upper_quartile_regularity: column(
      'number',
      'Regularity, upper quartile',
      'Three quarters of these learners are at or below it.',
    ),
  },
  {
    mean_active_days: 'learners',
    median_active_days: 'learners',
    gaps: '#learners',
    median_gap_days: 'gaps?',
    mean_regularity: 'regularity_learners?',
    lower_quartile_regularity: 'regularity_learners?',
    median_regularity: 'regularity_learners?',
    upper_quartile_regularity: 'regularity_learners?',
  },
);

export const activeDaysTable = tableSchema<ActiveDaysRow>(
  'study_active_days',
  'number of active days, where there is a learner',
  {
    active_days: column('integer', 'Active days', 'Days on which the learner first visited a step.'),
    learners: column('count', 'Learners', 'Learners with so many active days.'),
    share: column('rate', 'Share', 'Their share of the learners who visited a step.'),
  },
  { share: 'learners/share' },
  { sparse: true },
);

export const dayGapsTable = tableSchema<DayGapsRow>(
  'study_day_gaps',
  'number of days between two active days, where there is any',
  {
    days: column('integer', 'Days', 'Days from an active day to the learner’s next; 1 is the day after.'),
    gaps: column('count', 'Gaps', 'How often learners came back after so many days.'),
    share: column('rate', 'Share', 'Its share of all gaps.'),
  },
  { share: 'gaps/share' },
  { sparse: true },
);

export const regularityTable = tableSchema<RegularityRow>(
  'study_regularity',
  'tenth of the scale',
  {
    bin_from: column(
      'number',
      'From',
      'The smallest regularity in the bin; one that is exactly on an edge is in the bin that begins there.',
    ),
    bin_to: column('number', 'To below', 'Where the next bin begins; the last bin holds 1 as well.'),
    learners: column('count', 'Learners', 'Learners whose regularity is in the bin.'),
    share: column('rate', 'Share', 'Their share of the learners who have a regularity.'),
  },
  { bin_from: null, bin_to: null, share: 'learners/share' },
);
