import { column, tableSchema } from '../schema';

export type LearnerWeeksRow = {
  readonly learner: string;
  readonly week: number;
  readonly to: string;
  readonly engagement: number;
  readonly finishers_engagement: number | null;
  readonly score: number | null;
  readonly finishers_score: number | null;
  readonly steps_completed: number;
  readonly finishers_steps_completed: number | null;
  readonly finishers: number;
};

export type LearnerWeeksResult = { readonly learner_weeks: readonly LearnerWeeksRow[] };

export const learnerWeeksTable = tableSchema<LearnerWeeksRow>(
  'learner_weeks',
  'course week at whose end the learner was on the course',
  {
    learner: column(
      'label',
      'Learner',
      'The learner’s pseudonym; the id as the export has it where ids are shown.',
    ),
    week: column('integer', 'Course week', 'Seven days each from the course’s start.'),
    to: column('date', 'Up to', 'The last day of the week, or of the data where they end earlier.'),
    engagement: column('rate', 'Engagement', 'The learner’s engagement score at the end of the week.'),
    finishers_engagement: column(
      'rate',
      'Engagement of finishers',
      'The median of those on the course then who finished.',
    ),
    score: column(
      'rate',
      'First answers right',
      'The share right of the learner’s first answers by then; empty where there is none.',
    ),
    finishers_score: column(
      'rate',
      'First answers right, finishers',
      'The median of those on the course then who finished and had answered.',
    ),
    steps_completed: column('count', 'Steps completed', 'By the end of the week.'),
    finishers_steps_completed: column(
      'number',
      'Steps completed, finishers',
      'The median of those on the course then who finished.',
    ),
    finishers: column('count', 'Finishers', 'Other learners on the course then who finished.'),
  },
);
