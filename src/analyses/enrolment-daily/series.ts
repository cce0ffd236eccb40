/** The three things that are counted by day: their column of times in the enrolments, their fields, and their words. */
export const series = [
  {
    column: 'enrolled_at',
    field: 'enrolments',
    total: 'cumulative_enrolments',
    name: 'Enrolments',
    one: 'enrolment',
  },
  {
    column: 'unenrolled_at',
    field: 'unenrolments',
    total: 'cumulative_unenrolments',
    name: 'Unenrolments',
    one: 'unenrolment',
  },
  {
    column: 'fully_participated_at',
    field: 'full_participations',
    total: 'cumulative_full_participations',
    name: 'Full participations',
    one: 'full participation',
  },
] as const;
