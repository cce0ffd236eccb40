import { column, tableSchema } from '../schema';

export type LastCompletionsRow = {
  readonly week_number: number;
  readonly step_number: number;
  readonly last_completed: number;
  readonly lost: number;
  readonly remaining: number;
  readonly remaining_share: number;
};

export type LastCompletionsResult = { readonly last_completions: readonly LastCompletionsRow[] };

export const lastCompletionsTable = tableSchema<LastCompletionsRow>(
  'last_completions',
  'step, in order',
  {
    week_number: column('integer', 'Week', 'The step’s week.'),
    step_number: column('integer', 'Step', 'The step’s number within its week.'),
    last_completed: column(
      'count',
      'Last completed',
      'Learners whose latest completion is this step; of equal times, the later step.',
    ),
    lost: column('count', 'Lost so far', 'Learners whose latest completion is this step or an earlier one.'),
    remaining: column('count', 'Remaining', 'Learners whose latest completion is a later step.'),
    remaining_share: column('rate', 'Share remaining', 'Remaining, of the learners who completed any step.'),
  },
  { remaining_share: 'remaining/remaining_share' },
);
