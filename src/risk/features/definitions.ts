/** How a feature's value is written for people. */
export type FeatureKind = 'count' | 'days' | 'minutes' | 'rate' | 'slope' | 'number';

export interface FeatureDefinition {
  readonly id: FeatureId;
  /** Its name in tables and lists. */
  readonly label: string;
  readonly kind: FeatureKind;
  /** The formula, in a sentence. Everything in it happened before the cut. */
  readonly formula: string;
}

/** The features in the order of tables and of the model's columns. */
export const featureIds = [
  'total_events',
  'active_days',
  'study_minutes',
  'mean_session_minutes',
  'steps_visited',
  'steps_completed',
  'completion_rate',
  'video_completion',
  'on_schedule',
  'late_steps',
  'furthest_step',
  'questions_attempted',
  'first_attempt_score',
  'score_trend',
  'comments',
  'days_since_last_activity',
  'silent_share',
  'regularity',
  'days_enrolled_before_start',
] as const;

export type FeatureId = (typeof featureIds)[number];

type Said = Omit<FeatureDefinition, 'id'>;

const said: Readonly<Record<FeatureId, Said>> = {
  total_events: {
    label: 'Events',
    kind: 'count',
    formula:
      'First visits to steps, completions of steps, quiz answers, comments, and assignments and reviews handed in, added up.',
  },
  active_days: {
    label: 'Active days',
    kind: 'count',
    formula: 'Days, by the course’s clock, with at least one event.',
  },
  study_minutes: {
    label: 'Study minutes',
    kind: 'minutes',
    formula:
      'The lengths of the study sessions added up: a session is events of all kinds that follow each other within the session gap, and lasts from its first to its last.',
  },
  mean_session_minutes: {
    label: 'Minutes per session',
    kind: 'minutes',
    formula: 'Study minutes divided by the number of study sessions.',
  },
  steps_visited: { label: 'Steps visited', kind: 'count', formula: 'Steps first visited.' },
  steps_completed: {
    label: 'Steps completed',
    kind: 'count',
    formula: 'Visited steps that were last completed by the chosen day.',
  },
  completion_rate: {
    label: 'Share of visited steps completed',
    kind: 'rate',
    formula: 'Steps completed divided by steps visited.',
  },
  video_completion: {
    label: 'Share of video steps completed',
    kind: 'rate',
    formula:
      'Completed video steps divided by the video steps of the weeks that have begun; 0 where no step is known to be a video.',
  },
  on_schedule: {
    label: 'Share of steps on schedule',
    kind: 'rate',
    formula: 'The share of the visited steps that were first visited by the end of their week.',
  },
  late_steps: {
    label: 'Late steps',
    kind: 'count',
    formula: 'Steps first visited after the end of their week.',
  },
  furthest_step: {
    label: 'Furthest step',
    kind: 'count',
    formula:
      'The place in the course of the furthest step visited, counted over the steps that any learner had visited.',
  },
  questions_attempted: {
    label: 'Questions attempted',
    kind: 'count',
    formula: 'Quiz questions answered at least once.',
  },
  first_attempt_score: {
    label: 'First-attempt score',
    kind: 'rate',
    formula: 'The share right of the first answers to questions; 0 where none was answered.',
  },
  score_trend: {
    label: 'Score trend',
    kind: 'slope',
    formula:
      'The least-squares slope of the first-attempt scores of the learner’s quizzes (steps with questions) over their order in time, in score per quiz; 0 for fewer than two quizzes.',
  },
  comments: { label: 'Comments', kind: 'count', formula: 'Comments and replies posted.' },
  days_since_last_activity: {
    label: 'Days since last activity',
    kind: 'days',
    formula:
      'Days, with fractions, from the last event to the cut, at most 10: beyond that a longer silence says no more.',
  },
  silent_share: {
    label: 'Share of their time silent',
    kind: 'rate',
    formula:
      'Days from the last event to the cut (not limited) divided by the days from the first event to the cut, which are at least 1: a learner who began yesterday cannot have been away for long.',
  },
  regularity: {
    label: 'Regularity',
    kind: 'number',
    formula:
      '1 − the coefficient of variation (standard deviation over mean, with n) of the days between one active day and the next, at least 0; 0 for fewer than three active days.',
  },
  days_enrolled_before_start: {
    label: 'Days enrolled before the start',
    kind: 'days',
    formula:
      'Days, with fractions, from enrolling to the beginning of the start day; 0 for those who enrolled later, and where the enrolment is not known.',
  },
};

/** Every feature, in order. None is of who learners are. */
export const features: readonly FeatureDefinition[] = featureIds.map((id) => ({ id, ...said[id] }));
