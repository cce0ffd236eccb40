import { column, tableSchema } from '../schema';

export type StepActivityRow = {
  readonly week_number: number;
  readonly step_number: number;
  readonly visited: number;
  readonly completed: number;
  readonly comments: number;
  readonly responses: number;
  readonly last_visited: number;
  readonly last_completed: number;
  readonly unenrolled_furthest: number;
  readonly lost: number;
  readonly remaining: number;
};

/** How many of a step's visitors complete it; the columns of `step_activity` cannot tell. */
export type StepCompletionRow = {
  readonly week_number: number;
  readonly step_number: number;
  readonly visited: number;
  readonly visited_completed: number;
  readonly completed_only: number;
};

export type StepActivityResult = {
  readonly step_activity: readonly StepActivityRow[];
  readonly step_completion: readonly StepCompletionRow[];
};

/** What most of the cards show. */
export type StepActivity = Pick<StepActivityResult, 'step_activity'>;

export const stepActivityTable = tableSchema<StepActivityRow>('step_activity', 'step, in order', {
  week_number: column('integer', 'Week', 'The step’s week.'),
  step_number: column('integer', 'Step', 'The step’s number within its week.'),
  visited: column('count', 'Visited', 'Learners who visited the step.'),
  completed: column('count', 'Completed', 'Learners who marked the step as complete.'),
  comments: column('count', 'Comments', 'Comments that learners wrote at the step.'),
  responses: column('count', 'Quiz responses', 'Responses that learners gave to the step’s questions.'),
  last_visited: column(
    'count',
    'Stopped here',
    'Learners whose latest first visit is this step; of equal times, the later step.',
  ),
  last_completed: column(
    'count',
    'Last completed',
    'Learners whose latest completion is this step; of equal times, the later step.',
  ),
  unenrolled_furthest: column(
    'count',
    'Furthest of the unenrolled',
    'Unenrolled learners whose furthest visited step, in course order, is this one.',
  ),
  lost: column('count', 'Stopped so far', 'Learners who stopped at this step or an earlier one.'),
  remaining: column('count', 'Remaining', 'Learners who stopped at a later step.'),
});

export const stepCompletionTable = tableSchema<StepCompletionRow>('step_completion', 'step, in order', {
  week_number: column('integer', 'Week', 'The step’s week.'),
  step_number: column('integer', 'Step', 'The step’s number within its week.'),
  visited: column('count', 'Visited', 'Learners who visited the step.'),
  visited_completed: column(
    'count',
    'Visited and completed',
    'Learners who visited the step and marked it as complete.',
  ),
  completed_only: column(
    'count',
    'Completed without a visit',
    'Learners who marked the step as complete, but of whose visit there is no record.',
  ),
});
