import { column, tableSchema } from '../schema';

export type SessionWeekRow = {
  readonly week: number;
  readonly from: string;
  readonly active: number;
  readonly new_learners: number;
  readonly returning: number;
  readonly sessions: number;
  readonly study_minutes: number;
  readonly mean_study_minutes: number | null;
  readonly median_study_minutes: number | null;
};

export type SessionWeeksResult = {
  readonly session_weeks: readonly SessionWeekRow[];
};

export const sessionWeeksTable = tableSchema<SessionWeekRow>(
  'session_weeks',
  'course week from the first session to the last',
  {
    week: column(
      'integer',
      'Course week',
      'Seven days each from the course’s start; week 0 is the one before.',
    ),
    from: column('date', 'From', 'The first day of the week.'),
    active: column('count', 'Learners with a session', 'Learners who began a session in the week.'),
    new_learners: column('count', 'New', 'Those of them whose first session is in the week.'),
    returning: column('count', 'Returning', 'Those of them who had a session in an earlier week.'),
    sessions: column('count', 'Sessions', 'Study sessions that began in the week.'),
    study_minutes: column('minutes', 'Study time', 'Minutes of these sessions together.'),
    mean_study_minutes: column(
      'minutes',
      'Study time, mean',
      'Mean over these learners of the minutes of their sessions of the week.',
    ),
    median_study_minutes: column(
      'minutes',
      'Study time, median',
      'Median over these learners of the minutes of their sessions of the week.',
    ),
  },
  {
    sessions: '#active',
    study_minutes: 'active',
    mean_study_minutes: 'active?',
    median_study_minutes: 'active?',
  },
);
