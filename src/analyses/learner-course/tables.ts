import { column, tableSchema } from '../schema';

export type LearnerVisitsRow = {
  readonly learner: string;
  readonly number: number;
  readonly week_number: number;
  readonly step_number: number;
  readonly session: number;
  readonly visited_at: string;
  readonly minutes: number;
  readonly course_week: number | null;
  readonly completed_at: string | null;
};

export type LearnerStepsRow = { readonly week_number: number; readonly step_number: number };

export type LearnerCourseResult = {
  readonly learner_visits: readonly LearnerVisitsRow[];
  readonly learner_steps: readonly LearnerStepsRow[];
};

export const learnerVisitsTable = tableSchema<LearnerVisitsRow>(
  'learner_visits',
  'step that a learner visited, learner by learner in order of time',
  {
    learner: column(
      'label',
      'Learner',
      'The learner’s pseudonym; the id as the export has it where ids are shown.',
    ),
    number: column('integer', 'Shown as', '1 for the first learner that is shown, 2 for the second.'),
    week_number: column('integer', 'Week', 'The week the step belongs to.'),
    step_number: column('integer', 'Step', 'Its place in the week.'),
    session: column('integer', 'Session', 'The number of the study session that the visit is part of.'),
    visited_at: column(
      'label',
      'First visited',
      'Date and time of the first visit, by the clock that is chosen.',
    ),
    minutes: column('minutes', 'Minutes since start', 'Minutes since the learner’s own first visit.'),
    course_week: column(
      'integer',
      'Course week',
      'The week of the course in which the visit came, counted from the course’s start; 0 or less before it, empty where the start is not known.',
    ),
    completed_at: column(
      'label',
      'Last completed',
      'Date and time at which the step was last marked as completed; empty where it was not.',
    ),
  },
);

export const learnerStepsTable = tableSchema<LearnerStepsRow>(
  'learner_steps',
  'step of the course that any learner visited or completed',
  {
    week_number: column('integer', 'Week', 'The week the step belongs to.'),
    step_number: column('integer', 'Step', 'Its place in the week.'),
  },
);
