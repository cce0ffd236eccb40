/** The three things that are counted by day, with their words. */
export const series = [
  { field: 'enrolments', total: 'cumulative_enrolments', name: 'Enrolments', did: 'enrolled' },
  { field: 'unenrolments', total: 'cumulative_unenrolments', name: 'Unenrolments', did: 'unenrolled' },
  {
    field: 'full_participations',
    total: 'cumulative_full_participations',
    name: 'Full participations',
    did: 'reached full participation',
  },
] as const;
