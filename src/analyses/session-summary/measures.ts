/** The four measures of study, the fields that hold them and their units. */
export const measures = [
  { mean: 'mean_sessions', median: 'median_sessions', title: 'Study sessions' },
  { mean: 'mean_study_minutes', median: 'median_study_minutes', title: 'Study time, minutes' },
  {
    mean: 'mean_mean_session_minutes',
    median: 'median_mean_session_minutes',
    title: 'Mean length of a session, minutes',
  },
  { mean: 'mean_span_days', median: 'median_span_days', title: 'From first to latest visit, days' },
] as const;
