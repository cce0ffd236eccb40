import { plainNumber } from '@/words/durations';

/** Minutes, and from two hours on hours, as sentences say it; above a bar there is no room for more. */
const shortMinutes = (minutes: number) =>
  minutes < 120 ? shortNumber(minutes) : `${plainNumber(minutes / 60)} h`;

const shortNumber = (value: number) => (value > 0 && value < 0.05 ? '< 0.1' : plainNumber(value));

/** The four measures of study, the fields that hold them, and a value as it stands above its bar. */
export const measures = [
  { mean: 'mean_sessions', median: 'median_sessions', title: 'Study sessions', words: shortNumber },
  {
    mean: 'mean_study_minutes',
    median: 'median_study_minutes',
    title: 'Study time, minutes or hours (h)',
    words: shortMinutes,
  },
  {
    mean: 'mean_mean_session_minutes',
    median: 'median_mean_session_minutes',
    title: 'Mean length of a session, minutes or hours (h)',
    words: shortMinutes,
  },
  {
    mean: 'mean_span_days',
    median: 'median_span_days',
    title: 'From first to latest visit, days',
    words: shortNumber,
  },
] as const;
