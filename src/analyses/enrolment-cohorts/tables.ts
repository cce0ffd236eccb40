import { type EnrolmentWindow, enrolmentWindows } from '@/course/filter';
import type { ResultColumn, TableSchema } from '../definition';
import { enrolmentDailyTable } from '../enrolment-daily/tables';
import { column, tableSchema } from '../schema';

/** When learners enrolled, from the earliest to the latest. */
export const cohorts = enrolmentWindows;
export type Cohort = EnrolmentWindow;

/** What became of them. */
export const fates = ['visited', 'completed', 'half_of_steps', 'fully_participated', 'unenrolled'] as const;
export type Fate = (typeof fates)[number];

export type EnrolmentCohortsRow = {
  readonly cohort: Cohort;
  readonly outcome: Fate;
  readonly learners: number;
  readonly reached: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
};

export type CohortDaysRow = {
  readonly cohort: Cohort;
  readonly date: string;
  readonly enrolments: number;
  readonly unenrolments: number;
  readonly full_participations: number;
};

export type EnrolmentCohortsResult = {
  readonly enrolment_cohorts: readonly EnrolmentCohortsRow[];
  readonly enrolment_cohort_days: readonly CohortDaysRow[];
};

export const cohortWords: Readonly<Record<Cohort, string>> = {
  long_before: 'Before registration opened',
  before_start: 'From registration to the start',
  start_day: 'On the start day',
  first_week: 'In the rest of week 1',
  later: 'After the first week',
};

export const fateWords: Readonly<Record<Fate, string>> = {
  visited: 'Visited a step',
  completed: 'Completed a step',
  half_of_steps: 'Completed half of the steps',
  fully_participated: 'Fully participated',
  unenrolled: 'Unenrolled',
};

export const enrolmentCohortsTable = tableSchema<EnrolmentCohortsRow>(
  'enrolment_cohorts',
  'time of enrolment and outcome',
  {
    cohort: column('label', 'Enrolled', 'When the learners enrolled, from the course’s start.', cohortWords),
    outcome: column(
      'label',
      'Outcome',
      'What the learners did, however late, in the selected times.',
      fateWords,
    ),
    learners: column('count', 'Learners', 'Learners who enrolled then.'),
    reached: column('count', 'Did so', 'Learners of them with the outcome.'),
    share: column('rate', 'Share', 'Share of those who enrolled then.'),
    low: column('rate', 'At least', 'Lower end of the share’s 95 % interval (Wilson).'),
    high: column('rate', 'At most', 'Upper end of the share’s 95 % interval (Wilson).'),
  },
  { share: 'learners', low: 'learners', high: 'learners' },
);

export const cohortDaysTable = tableSchema<CohortDaysRow>(
  'enrolment_cohort_days',
  'time of enrolment and day on which one of its enrolments began or ended',
  {
    cohort: column('label', 'Enrolled', 'When the enrolment was made, from the course’s start.', cohortWords),
    date: column('date', 'Day', 'A day by the chosen clock.'),
    enrolments: column('count', 'Enrolled', 'Enrolments of the cohort on this day.'),
    unenrolments: column('count', 'Unenrolled', 'Unenrolments on this day of those who enrolled then.'),
    full_participations: column(
      'count',
      'Fully participated',
      'Full participations on this day of those who enrolled then.',
    ),
  },
  {},
  { sparse: true },
);

const cohortColumn: ResultColumn = {
  name: 'cohort',
  label: 'Enrolled',
  kind: 'label',
  description: 'When the enrolment was made, from the course’s start.',
  words: cohortWords,
};

/** What the card shows of one cohort: its days with those between. Sums so far are not in it: they would be of withheld days. */
export const cohortDailyTable: TableSchema = {
  ...enrolmentDailyTable,
  name: 'enrolment_cohort_daily',
  rowsAre: 'time of enrolment and day from the first event of those who enrolled then to the last',
  columns: [
    cohortColumn,
    ...enrolmentDailyTable.columns.filter(({ name }) => !name.startsWith('cumulative_')),
  ],
};
