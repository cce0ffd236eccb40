/** The three things that are counted by day, with their words. */
export const series = [
  { field: 'enrolments', total: 'cumulative_enrolments', name: 'Enrolments' },
  { field: 'unenrolments', total: 'cumulative_unenrolments', name: 'Unenrolments' },
  {
    field: 'full_participations',
    total: 'cumulative_full_participations',
    name: 'Full participations',
  },
] as const;
