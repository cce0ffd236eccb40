import { column, tableSchema } from '../schema';

export type SurvivalBasis = 'steps' | 'days';

export type SurvivalRow = {
  readonly basis: SurvivalBasis;
  readonly time: number;
  readonly week_number: number | null;
  readonly step_number: number | null;
  readonly at_risk: number;
  readonly events: number;
  readonly censored: number;
  readonly survival: number;
  readonly low: number | null;
  readonly high: number | null;
};

export type StepSurvivalResult = {
  readonly survival: readonly SurvivalRow[];
};

export const survivalTable = tableSchema<SurvivalRow>(
  'survival',
  'step, and number of days since the start',
  {
    basis: column('label', 'Over', 'Whether the row is about steps or about days.', {
      steps: 'Steps',
      days: 'Days',
    }),
    time: column(
      'integer',
      'Time',
      'The step’s place among the course’s steps, from 1; or whole days (of 24 hours) since the learner’s first visit.',
    ),
    week_number: column('integer', 'Week', 'The step’s week; nothing for days.'),
    step_number: column('integer', 'Step', 'The step’s number within its week; nothing for days.'),
    at_risk: column(
      'count',
      'Still there',
      'Learners who neither stopped nor were last seen before this time.',
    ),
    events: column('count', 'Stop', 'Learners who stop at this time.'),
    censored: column(
      'count',
      'Last seen',
      'Learners who were still active when the data end, or came to the last step, and were last seen at this time.',
    ),
    survival: column(
      'rate',
      'Share going on',
      'Estimated share of learners who go on beyond this time (Kaplan–Meier).',
    ),
    low: column('rate', 'At least', 'Lower end of the share’s 95 % interval (Greenwood, log–log).'),
    high: column('rate', 'At most', 'Upper end of the share’s 95 % interval (Greenwood, log–log).'),
  },
  { survival: '~at_risk', low: '~at_risk?', high: '~at_risk?' },
);
