import { coefficient } from '@/words/coefficient';
import { daysWords, minutesWords } from '@/words/durations';
import { count, counted, rateWords } from '@/words/numbers';
import type { FeatureId } from '../features/definitions';

/** One learner's features, and days of silence without a limit. */
export interface LearnerValues {
  readonly values: Readonly<Record<FeatureId, number>>;
  readonly quietDays: number;
}

/** How a feature is said of a learner. */
export interface Phrase {
  /** Of the features of one group, which say nearly the same, at most one is a reason. */
  readonly group: string;
  /** On which side of the typical value a learner's is a reason for concern. */
  readonly concern: 'low' | 'high';
  /** A value as it stands beside the typical one. */
  readonly write: (value: number) => string;
  readonly say: (learner: LearnerValues) => string;
  /** The feature whose reason says as much of such a learner; null where none does. */
  readonly saidBy?: (learner: LearnerValues) => FeatureId | null;
}

const score = (slope: number) =>
  slope < 0 ? `falls by ${coefficient(-slope)}` : `rises by ${coefficient(slope)}`;
/** A silence of a day and a half is one day. */
const wholeDays = (days: number) => count(Math.floor(days));

function completed({ values: { steps_visited: visited, steps_completed: done } }: LearnerValues): string {
  return done === visited
    ? `completed ${counted(done, 'step')}`
    : `completed ${count(done)} of the ${counted(visited, 'step')} they visited`;
}

/** How each feature is said. A model's coefficient of the other sign gives no reason: it only corrects another's. */
export const phrases: Readonly<Record<FeatureId, Phrase>> = {
  total_events: {
    group: 'progress',
    concern: 'low',
    write: count,
    say: ({ values }) => `${count(values.total_events)} visits, completions, answers and comments in all`,
  },
  active_days: {
    group: 'days',
    concern: 'low',
    write: count,
    say: ({ values }) => `active on ${counted(values.active_days, 'day')}`,
  },
  study_minutes: {
    group: 'study',
    concern: 'low',
    write: minutesWords,
    say: ({ values }) => `studied for ${minutesWords(values.study_minutes)}`,
  },
  mean_session_minutes: {
    group: 'study',
    concern: 'low',
    write: minutesWords,
    say: ({ values }) => `studied for ${minutesWords(values.mean_session_minutes)} at a time`,
  },
  steps_visited: {
    group: 'progress',
    concern: 'low',
    write: count,
    say: ({ values }) => `visited ${counted(values.steps_visited, 'step')}`,
  },
  steps_completed: { group: 'progress', concern: 'low', write: count, say: completed },
  completion_rate: {
    group: 'completion',
    concern: 'low',
    write: rateWords,
    say: ({ values }) => `completed ${rateWords(values.completion_rate)} of the steps they visited`,
  },
  video_completion: {
    group: 'videos',
    concern: 'low',
    write: rateWords,
    say: ({ values }) => `completed ${rateWords(values.video_completion)} of the video steps so far`,
  },
  on_schedule: {
    group: 'schedule',
    concern: 'low',
    write: rateWords,
    say: ({ values }) =>
      `visited ${rateWords(values.on_schedule)} of their steps by the end of the step’s week`,
  },
  late_steps: {
    group: 'schedule',
    concern: 'high',
    write: count,
    say: ({ values }) => `visited ${counted(values.late_steps, 'step')} after the end of the step’s week`,
  },
  furthest_step: {
    group: 'progress',
    concern: 'low',
    write: count,
    say: ({ values }) => `got as far as step number ${count(values.furthest_step)} of the course`,
  },
  questions_attempted: {
    group: 'questions',
    concern: 'low',
    write: count,
    say: ({ values }) =>
      `answered ${values.questions_attempted > 0 ? counted(values.questions_attempted, 'question') : 'no question'}`,
  },
  first_attempt_score: {
    group: 'score',
    concern: 'low',
    write: rateWords,
    say: ({ values }) =>
      values.questions_attempted > 0
        ? `${rateWords(values.first_attempt_score)} of their first answers right`
        : 'answered no question, so 0 % right at first',
    saidBy: ({ values }) => (values.questions_attempted > 0 ? null : 'questions_attempted'),
  },
  score_trend: {
    group: 'trend',
    concern: 'low',
    write: score,
    say: ({ values }) => `their score ${score(values.score_trend)} from quiz to quiz`,
  },
  comments: {
    group: 'comments',
    concern: 'low',
    write: count,
    say: ({ values }) => `posted ${counted(values.comments, 'comment')}`,
  },
  days_since_last_activity: {
    group: 'silence',
    concern: 'high',
    write: wholeDays,
    say: ({ quietDays }) => `last active ${daysWords(quietDays)} ago`,
  },
  silent_share: {
    group: 'silence',
    concern: 'high',
    write: rateWords,
    say: ({ values, quietDays }) =>
      `last active ${daysWords(quietDays)} ago, silent for ${rateWords(values.silent_share)} of the time since they began`,
  },
  regularity: {
    group: 'regularity',
    concern: 'low',
    write: coefficient,
    say: ({ values }) =>
      values.active_days < 3
        ? `active on ${counted(values.active_days, 'day')}, too few to be regular (regularity ${coefficient(values.regularity)})`
        : `studies at uneven intervals (regularity ${coefficient(values.regularity)} of 1)`,
    saidBy: ({ values }) => (values.active_days < 3 ? 'active_days' : null),
  },
  days_enrolled_before_start: {
    group: 'enrolment',
    concern: 'low',
    write: wholeDays,
    say: ({ values: { days_enrolled_before_start: days } }) =>
      days < 1
        ? 'enrolled less than a day before the start, or later'
        : `enrolled ${counted(Math.floor(days), 'day')} before the start`,
  },
};
