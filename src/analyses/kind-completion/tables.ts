import { column, tableSchema } from '../schema';

export const stepKinds = ['video', 'quiz', 'discussion', 'other'] as const;

export type StepKind = (typeof stepKinds)[number];

export const kindWords: Readonly<Record<StepKind, string>> = {
  video: 'Videos',
  quiz: 'Quizzes',
  discussion: 'Discussions',
  other: 'Other steps',
};

export type KindCompletionRow = {
  readonly kind: StepKind;
  readonly steps: number;
  readonly learners: number;
  readonly visited: number;
  readonly visited_completed: number;
  readonly visited_rate: number | null;
  readonly begun: number;
  readonly begun_completed: number;
  readonly begun_rate: number | null;
};

export type KindCompletionResult = {
  readonly kind_completion: readonly KindCompletionRow[];
};

export const kindCompletionTable = tableSchema<KindCompletionRow>(
  'kind_completion',
  'kind of step',
  {
    kind: column('label', 'Kind of step', 'By the type of step in the course’s settings.', kindWords),
    steps: column('count', 'Steps', 'Steps of the kind for which any learner of the run has activity.'),
    learners: column('count', 'Learners', 'Learners who visited any step of the course.'),
    visited: column('count', 'Visits', 'First visits of a learner to a step of the kind.'),
    visited_completed: column(
      'count',
      'Completed, of visits',
      'Of these, steps that the learner has completed.',
    ),
    visited_rate: column('rate', 'Share of visited completed', 'Completed, of the visits.'),
    begun: column(
      'count',
      'Open to learners',
      'Steps of the kind in the weeks that have begun by the end of the data, once for each learner.',
    ),
    begun_completed: column('count', 'Completed, of open', 'Of these, steps that the learner has completed.'),
    begun_rate: column('rate', 'Share of open completed', 'Completed, of the steps open to learners.'),
  },
  {
    steps: null,
    visited: '#learners',
    visited_completed: '#learners',
    visited_rate: 'visited?',
    begun: '#learners',
    begun_completed: '#learners',
    begun_rate: 'begun?',
  },
);
