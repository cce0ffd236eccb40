import { column, tableSchema } from '../schema';

export type DurationEvent = 'unenrolled' | 'fully_participating';
export type DurationBasis = 'enrolment' | 'study';

export type EnrolmentDurationsRow = {
  readonly event: DurationEvent;
  readonly basis: DurationBasis;
  readonly days: number;
  readonly learners: number;
};

export type EnrolmentDurationsResult = {
  readonly enrolment_durations: readonly EnrolmentDurationsRow[];
};

export const enrolmentDurationsTable = tableSchema<EnrolmentDurationsRow>(
  'enrolment_durations',
  'event, basis and number of whole days',
  {
    event: column('label', 'Event', 'What the days lead to: unenrolling or full participation.', {
      unenrolled: 'Unenrolled',
      fully_participating: 'Fully participated',
    }),
    basis: column(
      'label',
      'Counted from',
      'Where the days start: at the enrolment, or at the later of the enrolment and the course’s start.',
      { enrolment: 'Enrolling', study: 'The later of enrolling and the start' },
    ),
    days: column(
      'integer',
      'Days',
      'Whole days, rounded down; negative before the start, −1 being less than a day before.',
    ),
    learners: column('count', 'Learners', 'Learners’ enrolments with this number of days.'),
  },
);
