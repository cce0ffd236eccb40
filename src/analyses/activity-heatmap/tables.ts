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

/** An hour of the day against the hours on either side; each learner once in each hour, on their first date in it. */
export type ActivityHoursRow = {
  readonly activity: ActivityId;
  readonly hour: number;
  readonly learners: number;
  readonly usual: number;
  readonly expected: number;
  readonly dates: number;
  readonly fewer: number;
  readonly low: number;
  readonly quiet: boolean;
};

export type ActivityHeatmapResult = {
  readonly activity_heatmap: readonly ActivityHeatmapRow[];
  readonly activity_learners: readonly ActivityLearnersRow[];
  readonly activity_hours: readonly ActivityHoursRow[];
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
    weekday: column('integer', 'Weekday', 'Day of the week by the chosen clock, 0 being Monday.', {
      ...Object.fromEntries(weekdays.entries()),
    }),
    hour: column('integer', 'Hour', 'Hour of the day in which it began, 0 to 23, by the chosen clock.'),
    count: column('count', 'Count', 'How often learners did it in this hour of the week.'),
  },
  {},
  { sparse: true },
);

export const activityLearnersTable = tableSchema<ActivityLearnersRow>(
  'activity_learners',
  'activity whose file is loaded',
  {
    activity: column('label', 'Activity', 'What learners did.', activityWords),
    learners: column('count', 'Learners', 'Learners who did it at least once, at a time that is known.'),
    events: column('count', 'Events', 'How often they did it.'),
  },
  { events: '#learners' },
);

export const activityHoursTable = tableSchema<ActivityHoursRow>(
  'activity_hours',
  'activity whose file is loaded and hour of the day',
  {
    activity: column('label', 'Activity', 'What learners did.', activityWords),
    hour: column('integer', 'Hour', 'Hour of the day in which it began, 0 to 23, by the chosen clock.'),
    learners: column('count', 'Learners', 'Learners who ever did it in this hour of the day.'),
    usual: column(
      'count',
      'Without the busiest dates',
      'Those who did it in this hour for the first time on other dates than the two with most of them.',
    ),
    expected: column(
      'count',
      'Expected',
      'The smallest of four numbers of those: of the hour before, of the hour after, and what the straight lines through the two hours before and through the two after go on to, none below 0; 23 is followed by 0.',
    ),
    dates: column(
      'count',
      'Dates compared',
      'Of all dates, the two busiest among them, those on which the hour and one beside it differ in learners: the one beside which the lower end is smaller, of equals the later.',
    ),
    fewer: column('count', 'Dates with fewer', 'Those of them on which this hour has fewer.'),
    low: column(
      'rate',
      'At least',
      'Lower end of the interval of the share of dates with fewer, 95 % for all hours together (Wilson).',
    ),
    quiet: column(
      'boolean',
      'Quiet',
      'Whether at least 20 are expected, at most half of them are there without the busiest dates, and the lower end is above 50 %.',
    ),
  },
  { dates: 'learners', fewer: 'learners', low: '~learners', quiet: 'learners' },
);
