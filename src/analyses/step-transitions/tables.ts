import { column, tableSchema } from '../schema';

export type TransitionKind = 'next' | 'ahead' | 'back';

export type StepTransitionRow = {
  readonly from_week_number: number;
  readonly from_step_number: number;
  readonly to_week_number: number;
  readonly to_step_number: number;
  readonly kind: TransitionKind;
  readonly distance: number;
  readonly learners: number;
};

export type StepMovesRow = {
  readonly week_number: number;
  readonly step_number: number;
  readonly visited: number;
  readonly next: number;
  readonly ahead: number;
  readonly back: number;
  readonly none: number;
};

export type StepTransitionsResult = {
  readonly step_transitions: readonly StepTransitionRow[];
  readonly step_moves: readonly StepMovesRow[];
};

export const kindWords: Readonly<Record<TransitionKind, string>> = {
  next: 'To the next step',
  ahead: 'Skip ahead',
  back: 'Jump back',
};

/** The table has no more than these, the most frequent. */
export const MOST_TRANSITIONS = 2000;

export const stepTransitionsTable = tableSchema<StepTransitionRow>(
  'step_transitions',
  'pair of steps that any learner first visited one after the other, the most frequent first',
  {
    from_week_number: column('integer', 'From week', 'The week of the step that was visited first.'),
    from_step_number: column('integer', 'From step', 'The number within its week of the step visited first.'),
    to_week_number: column('integer', 'To week', 'The week of the step that was visited next.'),
    to_step_number: column('integer', 'To step', 'The number within its week of the step visited next.'),
    kind: column(
      'label',
      'Move',
      'Whether it is to the next step in course order, beyond it, or back.',
      kindWords,
    ),
    distance: column('integer', 'Steps', 'How many steps further in the course; below zero for back.'),
    learners: column(
      'count',
      'Learners',
      'Learners who first visited the two steps one directly after the other.',
    ),
  },
  {},
  { sparse: true },
);

export const stepMovesTable = tableSchema<StepMovesRow>('step_moves', 'step, in order', {
  week_number: column('integer', 'Week', 'The step’s week.'),
  step_number: column('integer', 'Step', 'The step’s number within its week.'),
  visited: column('count', 'Visited', 'Learners who visited the step.'),
  next: column('count', 'To the next', 'Learners whose next new step was the one after it in course order.'),
  ahead: column('count', 'Skip ahead', 'Learners whose next new step was further on than that.'),
  back: column('count', 'Jump back', 'Learners whose next new step was an earlier one.'),
  none: column('count', 'No further', 'Learners who visited no new step afterwards.'),
});
