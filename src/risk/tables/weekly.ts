import { column, tableSchema } from '@/analyses/schema';
import type { Engagement } from '../engagement/score';
import type { WeeklySnapshot } from '../engagement/weekly';

export type EngagementRow = {
  readonly learner_id: string;
  readonly week: number;
  readonly engagement: number;
  readonly regularity: number | null;
  readonly completion_rate: number | null;
  readonly first_attempt_score: number | null;
  readonly comments: number | null;
  readonly study_time: number | null;
  readonly recency: number | null;
};

const learner = column('label', 'Learner', 'The learner’s id.');
const week = column(
  'integer',
  'Week',
  'The week of the course at whose end, or at the cut, the learner is looked at.',
);

export const engagementTable = tableSchema<EngagementRow>('engagement', 'learner and week', {
  learner_id: learner,
  week,
  engagement: column(
    'rate',
    'Engagement',
    'The weighted mean of the parts that the run’s files tell of, from 0 to 1.',
  ),
  regularity: column(
    'rate',
    'Regularity',
    '1 less the coefficient of variation of the days between active days, at least 0.',
  ),
  completion_rate: column('rate', 'Completion', 'Steps completed divided by steps visited.'),
  first_attempt_score: column(
    'rate',
    'First-attempt score',
    'The share right of the first answers; empty where the run has no quiz answers.',
  ),
  comments: column(
    'rate',
    'Comments',
    'Comments posted, at most 20, divided by 20; empty where the run has no comments.',
  ),
  study_time: column(
    'rate',
    'Study time',
    'Study minutes divided by the 95th percentile of the learners at that time, at most 1.',
  ),
  recency: column('rate', 'Recency', '1 less a fourteenth for each day since the last activity, at least 0.'),
});

export type WeeklyRow = {
  readonly learner_id: string;
  readonly week: number;
  readonly sessions: number;
  readonly steps_completed: number;
  readonly average_progress: number;
  readonly average_score: number | null;
  readonly active_days: number;
  readonly inactive_days: number;
  readonly confidence: number;
};

export const weeklyTable = tableSchema<WeeklyRow>('weekly_features', 'learner and week', {
  learner_id: learner,
  week,
  sessions: column('count', 'Sessions', 'Study sessions in the week.'),
  steps_completed: column('count', 'Steps completed', 'Steps whose last completion lies in the week.'),
  average_progress: column(
    'rate',
    'Average progress',
    'By the end of the week, the share visited of the steps of the weeks begun that any learner had visited.',
  ),
  average_score: column(
    'rate',
    'Average score',
    'By the end of the week, the share right of the first answers to questions; empty where there is none.',
  ),
  active_days: column('count', 'Active days', 'Days of the week with an event of any kind.'),
  inactive_days: column('count', 'Inactive days', 'The other days of the week, up to the cut.'),
  confidence: column(
    'rate',
    'Confidence',
    'The mean of average progress, share of visited steps completed, and average score; without the score where there is none.',
  ),
});

/**
 * One row for each learner.
 * @param ids Of the run's people.
 */
export function engagementRows(
  learners: Int32Array,
  weekNumber: number,
  { scores, parts }: Engagement,
  ids: readonly string[],
): EngagementRow[] {
  return Array.from(learners, (person, row) => ({
    learner_id: ids[person],
    week: weekNumber,
    engagement: scores[row],
    regularity: parts.regularity?.[row] ?? null,
    completion_rate: parts.completion_rate?.[row] ?? null,
    first_attempt_score: parts.first_attempt_score?.[row] ?? null,
    comments: parts.comments?.[row] ?? null,
    study_time: parts.study_time?.[row] ?? null,
    recency: parts.recency?.[row] ?? null,
  }));
}

/** @param ids Of the run's people. */
export function weeklyRows(snapshots: readonly WeeklySnapshot[], ids: readonly string[]): WeeklyRow[] {
  return snapshots.map((each) => ({
    learner_id: ids[each.person],
    week: each.week,
    sessions: each.sessions,
    steps_completed: each.stepsCompleted,
    average_progress: each.progress,
    average_score: each.score,
    active_days: each.activeDays,
    inactive_days: each.inactiveDays,
    confidence: each.confidence,
  }));
}
