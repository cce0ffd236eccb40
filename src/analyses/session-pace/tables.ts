import { column, tableSchema } from '../schema';

export type SessionPaceRow = {
  readonly minute: number;
  readonly sessions: number;
  readonly share: number;
  readonly learners: number;
  readonly mean_steps: number;
  readonly lower_quartile: number;
  readonly median_steps: number;
  readonly upper_quartile: number;
};

export type SessionPaceResult = {
  readonly session_pace: readonly SessionPaceRow[];
};

/** The minutes since a session’s start at which its steps are counted. */
export const paceMinutes = [5, 10, 15, 20, 30, 45, 60, 90, 120] as const;

export const sessionPaceTable = tableSchema<SessionPaceRow>(
  'session_pace',
  `minute since the start of the session (${paceMinutes.join(', ')}), where any session lasts that long`,
  {
    minute: column('integer', 'Minute', 'Minutes since the session’s first visit.'),
    sessions: column('count', 'Sessions', 'Sessions whose last visit is at this minute or later.'),
    share: column('rate', 'Share', 'Their share of all sessions.'),
    learners: column('count', 'Learners', 'Learners who had such a session.'),
    mean_steps: column(
      'number',
      'Steps, mean',
      'Mean over these sessions of the steps visited by this minute.',
    ),
    lower_quartile: column(
      'number',
      'Steps, lower quartile',
      'A quarter of these sessions have so many steps or fewer by this minute.',
    ),
    median_steps: column(
      'number',
      'Steps, median',
      'Half of these sessions have so many steps or fewer by this minute.',
    ),
    upper_quartile: column(
      'number',
      'Steps, upper quartile',
      'Three quarters of these sessions have so many steps or fewer by this minute.',
    ),
  },
  {
    sessions: '#learners',
    share: 'sessions/share',
    mean_steps: 'learners',
    lower_quartile: 'learners',
    median_steps: 'learners',
    upper_quartile: 'learners',
  },
);
