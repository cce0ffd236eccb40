import { column, tableSchema } from '../schema';
import { type SessionGroup, sessionGroupWords } from '../session-summary/tables';
import { measures } from './measures';

export type SessionMeasure =
  | 'sessions'
  | 'session_minutes'
  | 'study_minutes'
  | 'span_days'
  | 'steps_per_session'
  | 'sessions_per_week'
  | 'steps_per_week';

export type SessionDistributionRow = {
  readonly group: SessionGroup;
  readonly measure: SessionMeasure;
  readonly bin_from: number;
  readonly bin_to: number | null;
  readonly learners: number;
  readonly share: number;
};

export type SessionQuartilesRow = {
  readonly group: SessionGroup;
  readonly measure: SessionMeasure;
  readonly learners: number;
  readonly mean: number;
  readonly lower_quartile: number;
  readonly median: number;
  readonly upper_quartile: number;
};

export type SessionDistributionsResult = {
  readonly session_distribution: readonly SessionDistributionRow[];
  readonly session_quartiles: readonly SessionQuartilesRow[];
};

export const sessionMeasureWords: Readonly<Record<SessionMeasure, string>> = {
  sessions: 'Study sessions',
  session_minutes: 'Mean session length, minutes',
  study_minutes: 'Study time, minutes',
  span_days: 'From first to latest visit, days',
  steps_per_session: 'Steps per session',
  sessions_per_week: 'Sessions per course week',
  steps_per_week: 'Steps per course week',
};

const group = column(
  'label',
  'Group',
  'The learners it is about, of those who visited a step.',
  sessionGroupWords,
);
const measure = column('label', 'Measure', 'What is known of each learner.', sessionMeasureWords);

const bins = measures.map(({ id, edges }) => `\`${id}\` ${edges.join(', ')}`);

export const sessionDistributionTable = tableSchema<SessionDistributionRow>(
  'session_distribution',
  `learner group, measure and bin, empty bins included. Bins begin at these values: ${bins.join('; ')}`,
  {
    group,
    measure,
    bin_from: column('number', 'From', 'The smallest value in the bin.'),
    bin_to: column('number', 'To below', 'The value at which the next bin begins; missing for the last bin.'),
    learners: column('count', 'Learners', 'Learners of the group whose value is in the bin.'),
    share: column('rate', 'Share', 'Their share of the group’s learners who have the measure.'),
  },
  { bin_from: null, bin_to: null, share: 'learners/share' },
);

export const sessionQuartilesTable = tableSchema<SessionQuartilesRow>(
  'session_quartiles',
  'learner group and measure',
  {
    group,
    measure,
    learners: column('count', 'Learners', 'Learners of the group who have the measure.'),
    mean: column('number', 'Mean', 'Mean over these learners.'),
    lower_quartile: column('number', 'Lower quartile', 'A quarter of the learners are at or below it.'),
    median: column('number', 'Median', 'Half of the learners are at or below it.'),
    upper_quartile: column('number', 'Upper quartile', 'Three quarters of the learners are at or below it.'),
  },
  { mean: 'learners', lower_quartile: 'learners', median: 'learners', upper_quartile: 'learners' },
);
