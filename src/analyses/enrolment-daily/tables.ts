import { column, tableSchema } from '../schema';

export type EnrolmentDailyRow = {
  readonly date: string;
  readonly enrolments: number;
  readonly unenrolments: number;
  readonly full_participations: number;
  readonly cumulative_enrolments: number;
  readonly cumulative_unenrolments: number;
  readonly cumulative_full_participations: number;
};

export type EnrolmentDailyResult = {
  readonly enrolment_daily: readonly EnrolmentDailyRow[];
};

export const enrolmentDailyTable = tableSchema<EnrolmentDailyRow>('enrolment_daily', 'day', {
  date: column('date', 'Day', 'A day by the chosen clock, from the first event to the last.'),
  enrolments: column('count', 'Enrolled', 'Enrolments of learners on this day.'),
  unenrolments: column('count', 'Unenrolled', 'Learners’ unenrolments on this day.'),
  full_participations: column(
    'count',
    'Fully participated',
    'Learners’ enrolments that reached full participation on this day.',
  ),
  cumulative_enrolments: column('count', 'Enrolled so far', 'Enrolments up to and including this day.'),
  cumulative_unenrolments: column('count', 'Unenrolled so far', 'Unenrolments up to and including this day.'),
  cumulative_full_participations: column(
    'count',
    'Fully participated so far',
    'Full participations up to and including this day.',
  ),
});
