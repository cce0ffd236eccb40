import { column, tableSchema } from '../schema';
import { GAPS } from './gaps';

export type SessionGapRow = {
  readonly gap_minutes: number;
  readonly current: boolean;
  readonly learners: number;
  readonly sessions: number;
  readonly mean_sessions: number;
  readonly median_sessions: number;
  readonly mean_session_minutes: number;
  readonly median_session_minutes: number;
  readonly study_minutes: number;
};

export type SessionGapResult = {
  readonly session_gap: readonly SessionGapRow[];
};

export const sessionGapTable = tableSchema<SessionGapRow>(
  'session_gap',
  `session gap: ${GAPS.join(', ')} minutes and the one in use`,
  {
    gap_minutes: column(
      'integer',
      'Gap, minutes',
      'A session ends where the next visit comes so much later.',
    ),
    current: column(
      'boolean',
      'In use',
      'Whether it is the gap of the settings, with which all else is reckoned.',
    ),
    learners: column('count', 'Learners', 'Learners who visited a step.'),
    sessions: column('count', 'Sessions', 'Study sessions of all learners.'),
    mean_sessions: column('number', 'Sessions per learner, mean', 'Mean over learners of their sessions.'),
    median_sessions: column(
      'number',
      'Sessions per learner, median',
      'Median over learners of their sessions.',
    ),
    mean_session_minutes: column(
      'minutes',
      'Session length, mean',
      'Mean over all sessions of the minutes from first to last visit.',
    ),
    median_session_minutes: column(
      'minutes',
      'Session length, median',
      'Median over all sessions of the minutes from first to last visit.',
    ),
    study_minutes: column('minutes', 'Study time', 'Minutes of all sessions of all learners together.'),
  },
  {
    current: null,
    sessions: '#learners',
    mean_sessions: 'learners',
    median_sessions: 'learners',
    mean_session_minutes: 'learners',
    median_session_minutes: 'learners',
    study_minutes: 'learners',
  },
);
