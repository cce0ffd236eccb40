import type { DatasetId } from '@/formats/format';
import { column, tableSchema } from '../schema';

export type ActivityId =
  | 'step_visits'
  | 'step_completions'
  | 'comments'
  | 'responses'
  | 'enrolments'
  | 'unenrolments';

export type ActivityHeatmapRow = {
  readonly activity: ActivityId;
  /** 0 = Monday */
  readonly weekday: number;
  readonly hour: number;
  readonly count: number;
};

/** How many learners an activity's events come from; the columns of `activity_heatmap` cannot tell. */
export type ActivityLearnersRow = {
  readonly activity: ActivityId;
  readonly learners: number;
  readonly events: number;
};

export type ActivityHeatmapResult = {
  readonly activity_heatmap: readonly ActivityHeatmapRow[];
  readonly activity_learners: readonly ActivityLearnersRow[];
};

/** The file that holds each activity's events. */
export const activityDatasets: Readonly<Record<ActivityId, DatasetId>> = {
  step_visits: 'step-activity',
  step_completions: 'step-activity',
  comments: 'comments',
  responses: 'question-response',
  enrolments: 'enrolments',
  unenrolments: 'enrolments',
};

export const activityWords: Readonly<Record<ActivityId, string>> = {
  step_visits: 'Step visits',
  step_completions: 'Step completions',
  comments: 'Comments',
  responses: 'Quiz responses',
  enrolments: 'Enrolments',
  unenrolments: 'Unenrolments',
};

export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

export const activityHeatmapTable = tableSchema<ActivityHeatmapRow>(
  'activity_heatmap',
  'activity, weekday and hour, where there is any',
  {
    activity: column('label', 'Activity', 'What learners did.', activityWords),
    weekday: column('integer', 'Weekday', 'Day of the week in the course’s time zone, 0 being Monday.', {
      ...Object.fromEntries(weekdays.entries()),
    }),
    hour: column('integer', 'Hour', 'Hour of the day in which it began, 0 to 23, in the course’s time zone.'),
    count: column('count', 'Count', 'How often learners did it in this hour of the week.'),
  },
);

export const activityLearnersTable = tableSchema<ActivityLearnersRow>(
  'activity_learners',
  'activity whose file is loaded',
  {
    activity: column('label', 'Activity', 'What learners did.', activityWords),
    learners: column('count', 'Learners', 'Learners who did it at least once, at a time that is known.'),
    events: column('count', 'Events', 'How often they did it.'),
  },
);
