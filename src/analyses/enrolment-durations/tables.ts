import { type Cohort, cohortWords } from '../enrolment-cohorts/tables';
import { column, tableSchema } from '../schema';

export type DurationEvent = 'unenrolled' | 'fully_participating';
export type DurationBasis = 'enrolment' | 'study';

export type EnrolmentDurationsRow = {
  readonly event: DurationEvent;
  readonly basis: DurationBasis;
  readonly days: number;
  readonly learners: number;
};

export type DurationCellsRow = {
  readonly event: DurationEvent;
  readonly basis: DurationBasis;
  readonly enrolled_from: string;
  readonly enrolled_days: number;
  readonly days_from: number;
  readonly days_width: number;
  readonly learners: number;
};

export type DurationCohortsRow = {
  readonly event: DurationEvent;
  readonly basis: DurationBasis;
  readonly cohort: Cohort;
  readonly learners: number;
  readonly lower_quartile: number;
  readonly median: number;
  readonly upper_quartile: number;
  /** Null where there are too few learners for an end. */
  readonly low: number | null;
  readonly high: number | null;
};

export type EnrolmentDurationsResult = {
  readonly enrolment_durations: readonly EnrolmentDurationsRow[];
  readonly enrolment_duration_cells: readonly DurationCellsRow[];
  readonly enrolment_duration_cohorts: readonly DurationCohortsRow[];
};

/** What the histogram shows. */
export type DurationRows = Pick<EnrolmentDurationsResult, 'enrolment_durations'>;

const event = column('label', 'Event', 'What the days lead to: unenrolling or full participation.', {
  unenrolled: 'Unenrolled',
  fully_participating: 'Fully participated',
});
const basis = column(
  'label',
  'Counted from',
  'Where the days start: at the enrolment, or at the later of the enrolment and the course’s start.',
  { enrolment: 'Enrolling', study: 'The later of enrolling and the start' },
);

export const enrolmentDurationsTable = tableSchema<EnrolmentDurationsRow>(
  'enrolment_durations',
  'event, basis and number of whole days',
  {
    event,
    basis,
    days: column(
      'integer',
      'Days',
      'Whole days, rounded down; negative before the start, −1 being less than a day before.',
    ),
    learners: column('count', 'Learners', 'Learners’ enrolments with this number of days.'),
  },
  {},
  { sparse: true },
);

export const durationCellsTable = tableSchema<DurationCellsRow>(
  'enrolment_duration_cells',
  'event, basis, days of enrolling and days until the event, where there is any learner',
  {
    event,
    basis,
    enrolled_from: column('date', 'Enrolled from', 'The first day of enrolling that is counted here.'),
    enrolled_days: column(
      'integer',
      'Days of enrolling',
      'How many days of enrolling are counted here: of 1, 2, 7, 14, 28, 91 and 364 the fewest that make at most 60 such stretches from the first day to the last, with an edge at the course’s start; the same for all rows of an event and basis.',
    ),
    days_from: column('integer', 'Days until then', 'The fewest whole days until the event.'),
    days_width: column(
      'integer',
      'Whole days',
      'How many numbers of whole days are counted here: of the same widths the least that makes at most 40 from the fewest days to the most, with an edge at 0.',
    ),
    learners: column(
      'count',
      'Learners',
      'Learners’ enrolments on these days with these days until the event.',
    ),
  },
  {},
  { sparse: true },
);

export const durationCohortsTable = tableSchema<DurationCohortsRow>(
  'enrolment_duration_cohorts',
  'event, basis and time of enrolment',
  {
    event,
    basis,
    cohort: column('label', 'Enrolled', 'When the learners enrolled, from the course’s start.', cohortWords),
    learners: column('count', 'Learners', 'Learners’ enrolments of that time that came to the event.'),
    lower_quartile: column('days', 'Lower quartile', 'A quarter of them took so many whole days or fewer.'),
    median: column('days', 'Median', 'Half of them took so many whole days or fewer.'),
    upper_quartile: column(
      'days',
      'Upper quartile',
      'Three quarters of them took so many whole days or fewer.',
    ),
    low: column(
      'days',
      'Median, at least',
      'Lower end of the median’s 95 % interval (Conover’s, by exact binomial ranks); empty for fewer than 6 learners.',
    ),
    high: column(
      'days',
      'Median, at most',
      'Upper end of the median’s 95 % interval (Conover’s, by exact binomial ranks); empty for fewer than 6 learners.',
    ),
  },
  {
    lower_quartile: 'learners',
    median: 'learners',
    upper_quartile: 'learners',
    low: 'learners?',
    high: 'learners?',
  },
);
