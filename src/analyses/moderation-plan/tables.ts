import { weekdays } from '../activity-heatmap/activities';
import { column, tableSchema } from '../schema';
import { type StaffWaits, waitColumns } from '../staff-waits';

export type ModerationHoursRow = {
  readonly rank: number;
  readonly weekday: number;
  readonly hour: number;
  readonly comments: number;
  readonly cumulative_share: number;
  readonly staff_comments: number;
};

export type ModerationTargetsRow = {
  readonly target: number;
  readonly hours: number;
  readonly comments: number;
  readonly share: number;
  readonly checked_comments: number;
  readonly checked_hours: number;
  readonly checked_share: number | null;
};

export type ModerationWaitsRow = StaffWaits & { readonly weekday: number | null };

export type ModerationPlanResult = {
  readonly moderation_hours: readonly ModerationHoursRow[];
  readonly moderation_targets: readonly ModerationTargetsRow[];
  readonly moderation_waits: readonly ModerationWaitsRow[];
};

/** The shares of the comments that a plan may cover. */
export const targets = [0.5, 0.7, 0.9] as const;

const weekday = column(
  'integer',
  'Weekday',
  'Day of the week in the course’s time zone, or in UTC where that is chosen, 0 being Monday.',
  {
    ...Object.fromEntries(weekdays.entries()),
  },
);

export const moderationHoursTable = tableSchema<ModerationHoursRow>(
  'moderation_hours',
  'hour of the week with a comment, the fullest first',
  {
    rank: column('integer', 'Rank', 'The hour with most comments first; of equals the earlier in the week.'),
    weekday,
    hour: column(
      'integer',
      'Hour',
      'Hour of the day in which it began, 0 to 23, in the course’s time zone, or in UTC where that is chosen.',
    ),
    comments: column('count', 'Comments', 'Comments by learners in this hour of the week.'),
    cumulative_share: column(
      'rate',
      'Covered',
      'Share of all comments in this hour and those ranked before it.',
    ),
    staff_comments: column('count', 'By staff', 'Comments by staff in this hour of the week.'),
  },
  { cumulative_share: '+comments', staff_comments: null },
  { sparse: true },
);

export const moderationTargetsTable = tableSchema<ModerationTargetsRow>(
  'moderation_targets',
  `share to cover: ${targets.join(', ')}`,
  {
    target: column('rate', 'To cover', 'The share of the comments that the hours shall hold.'),
    hours: column(
      'count',
      'Hours',
      'The fewest hours of the week that hold it: the fullest, of equals the earlier in the week.',
    ),
    comments: column('count', 'Comments', 'Comments in these hours.'),
    share: column('rate', 'Covered', 'Their share of all comments.'),
    checked_comments: column(
      'count',
      'Later comments',
      'The later half of the comments in order of time, on which the plan is tried; of an odd number the middle one is in the earlier half.',
    ),
    checked_hours: column('count', 'Hours tried', 'The hours chosen by the earlier half alone.'),
    checked_share: column(
      'rate',
      'Covered later',
      'Share of the later half in these hours; empty for fewer than 100 comments.',
    ),
  },
  {
    target: null,
    hours: null,
    checked_hours: null,
    share: 'comments/share',
    checked_share: '~checked_comments?',
  },
);

export const moderationWaitsTable = tableSchema<ModerationWaitsRow>(
  'moderation_waits',
  'weekday of the thread’s first comment, and all days',
  {
    weekday: { ...weekday, description: 'Day on which the thread was opened; empty for all days together.' },
    ...waitColumns,
  },
  {
    answered_share: 'openings',
    lower_quartile_hours: 'answered?',
    median_hours: 'answered?',
    upper_quartile_hours: 'answered?',
  },
);
