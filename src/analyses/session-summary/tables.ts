import { groupWords } from '../groups/tables';
import { column, tableSchema } from '../schema';

export type SessionGroup = 'visited_step' | 'fully_participating' | 'unenrolled';

export type SessionSummaryRow = {
  readonly group: SessionGroup;
  readonly learners: number;
  readonly mean_sessions: number | null;
  readonly median_sessions: number | null;
  readonly mean_study_minutes: number | null;
  readonly median_study_minutes: number | null;
  readonly mean_mean_session_minutes: number | null;
  readonly median_mean_session_minutes: number | null;
  readonly mean_span_days: number | null;
  readonly median_span_days: number | null;
};

export type SessionSummaryResult = {
  readonly session_summary: readonly SessionSummaryRow[];
};

export const sessionGroupWords: Readonly<Record<SessionGroup, string>> = {
  visited_step: groupWords.visited_step,
  fully_participating: groupWords.fully_participating,
  unenrolled: groupWords.unenrolled,
};

export const sessionSummaryTable = tableSchema<SessionSummaryRow>(
  'session_summary',
  'learner group',
  {
    group: column(
      'label',
      'Group',
      'The learners it is about, of those who visited a step.',
      sessionGroupWords,
    ),
    learners: column(
      'count',
      'Learners',
      'Learners of the group who visited a step. Not known, and 0 in the export, for the groups of the enrolments where their file is missing.',
    ),
    mean_sessions: column(
      'number',
      'Sessions, mean',
      'Mean over learners of their number of study sessions.',
    ),
    median_sessions: column(
      'number',
      'Sessions, median',
      'Median over learners of their number of study sessions.',
    ),
    mean_study_minutes: column(
      'minutes',
      'Study time, mean',
      'Mean over learners of the minutes of all their sessions together.',
    ),
    median_study_minutes: column(
      'minutes',
      'Study time, median',
      'Median over learners of the minutes of all their sessions together.',
    ),
    mean_mean_session_minutes: column(
      'minutes',
      'Session length, mean',
      'Mean over learners of their own mean session length.',
    ),
    median_mean_session_minutes: column(
      'minutes',
      'Session length, median',
      'Median over learners of their own mean session length.',
    ),
    mean_span_days: column(
      'days',
      'Span, mean',
      'Mean over learners of the days from their earliest first visit to their latest.',
    ),
    median_span_days: column(
      'days',
      'Span, median',
      'Median over learners of the days from their earliest first visit to their latest.',
    ),
  },
  {
    mean_sessions: 'learners?',
    median_sessions: 'learners?',
    mean_study_minutes: 'learners?',
    median_study_minutes: 'learners?',
    mean_mean_session_minutes: 'learners?',
    median_mean_session_minutes: 'learners?',
    mean_span_days: 'learners?',
    median_span_days: 'learners?',
  },
);
