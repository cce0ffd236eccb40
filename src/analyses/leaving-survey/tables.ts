import { column, tableSchema } from '../schema';

export type LeavingReasonsRow = {
  readonly leaving_reason: string;
  readonly responses: number;
  readonly learners: number;
  readonly share: number;
};

export type LeavingWeeksRow = {
  readonly leaving_reason: string;
  readonly course_week: number;
  readonly responses: number;
};

export type LeavingStepsRow = {
  readonly leaving_reason: string;
  readonly week_number: number | null;
  readonly step_number: number | null;
  readonly responses: number;
};

export type LeavingSurveyResult = {
  readonly leaving_reasons: readonly LeavingReasonsRow[];
  readonly leaving_weeks: readonly LeavingWeeksRow[];
  readonly leaving_steps: readonly LeavingStepsRow[];
};

const reason = column('label', 'Reason', 'The reason chosen, as exported.');
const responses = column('count', 'Responses', 'Responses that give the reason.');

export const leavingReasonsTable = tableSchema<LeavingReasonsRow>(
  'leaving_reasons',
  'reason for leaving',
  {
    leaving_reason: reason,
    responses,
    learners: column('count', 'Learners', 'Learners who gave the reason at least once.'),
    share: column('rate', 'Share', 'Share of all responses that give a reason.'),
  },
  { responses: '#learners', share: 'responses/share' },
  { sparse: true },
);

export const leavingWeeksTable = tableSchema<LeavingWeeksRow>(
  'leaving_weeks',
  'reason for leaving and week of the course',
  {
    leaving_reason: reason,
    course_week: column(
      'integer',
      'Week of the course',
      'Weeks of seven days from the start date: 1 is the first, 0 the one before the start.',
    ),
    responses,
  },
  {},
  { sparse: true },
);

export const leavingStepsTable = tableSchema<LeavingStepsRow>(
  'leaving_steps',
  'reason for leaving and last completed step',
  {
    leaving_reason: reason,
    week_number: column(
      'integer',
      'Week',
      'The last completed step’s week; empty where no step was completed.',
    ),
    step_number: column('integer', 'Step', 'The last completed step’s number within its week.'),
    responses,
  },
  {},
  { sparse: true },
);
