import { type ActivityId, activityWords, weekdays } from '../activity-heatmap/activities';
import { column, tableSchema } from '../schema';

export type Slot = 'weekday' | 'hour';

export type ActivityWeeksRow = {
  readonly activity: ActivityId;
  readonly period: string;
  readonly week: number;
  readonly slot: Slot;
  readonly place: number;
  readonly count: number;
  readonly share_of_week: number;
};

export type ActivityTypicalWeekRow = {
  readonly activity: ActivityId;
  readonly weekday: number;
  readonly hour: number;
  readonly count: number;
  readonly learners: number;
  readonly weeks: number;
  readonly mean_share: number | null;
  readonly weeks_with: number;
  readonly largest_week: number | null;
};

export type ActivityProfileRow = {
  readonly activity: ActivityId;
  readonly slot: Slot;
  readonly place: number;
  readonly count: number;
  readonly learners: number;
  readonly dates: number;
  readonly largest_date: number;
  readonly three_dates: number;
};

export type ActivityWeeksResult = {
  readonly activity_weeks: readonly ActivityWeeksRow[];
  readonly activity_typical_week: readonly ActivityTypicalWeekRow[];
  readonly activity_profile: readonly ActivityProfileRow[];
};

const activity = column('label', 'Activity', 'What learners did.', activityWords);

const slot = column('label', 'By', 'Whether the row counts a weekday or an hour of the day.', {
  weekday: 'Weekday',
  hour: 'Hour of the day',
});
const place = column(
  'integer',
  'Weekday or hour',
  'Weekday from 0 (Monday) to 6, or hour from 0 to 23, by the chosen clock.',
);

export const activityWeeksTable = tableSchema<ActivityWeeksRow>(
  'activity_weeks',
  'activity, week of the course and weekday or hour, where there is any',
  {
    activity,
    period: column(
      'label',
      'Week',
      'Week of the course by its start date; earlier ones are before, late ones later.',
    ),
    week: column(
      'integer',
      'Week number',
      'The week’s number; 0 is all that is before the course, and 9 more than the course has weeks is all that is later than eight weeks after these.',
    ),
    slot,
    place,
    count: column('count', 'Count', 'How often learners did it then.'),
    share_of_week: column('rate', 'Share of the week', 'Share of the week’s events of that activity.'),
  },
  { share_of_week: 'count/share_of_week' },
  { sparse: true },
);

export const activityTypicalWeekTable = tableSchema<ActivityTypicalWeekRow>(
  'activity_typical_week',
  'activity, weekday and hour, where there is any',
  {
    activity,
    weekday: column('integer', 'Weekday', 'Day of the week by the chosen clock, 0 being Monday.', {
      ...Object.fromEntries(weekdays.entries()),
    }),
    hour: column('integer', 'Hour', 'Hour of the day in which it began, 0 to 23, by the chosen clock.'),
    count: column('count', 'Count', 'How often learners did it in this hour, all weeks together.'),
    learners: column('count', 'Learners', 'Learners who did it in this hour of any week.'),
    weeks: column('count', 'Weeks', 'Weeks with at least 20 events of the activity, which the mean is over.'),
    mean_share: column(
      'rate',
      'Share, weeks alike',
      'Mean over these weeks of the hour’s share of the week’s events.',
    ),
    weeks_with: column(
      'count',
      'Weeks with any',
      'Those of these weeks in which anyone did it in this hour.',
    ),
    largest_week: column(
      'rate',
      'From one week',
      'How much of that mean share comes from the one week with most; empty where none has any.',
    ),
  },
  {
    count: '#learners',
    weeks: null,
    mean_share: '~learners?',
    weeks_with: 'learners',
    largest_week: '~learners?',
  },
  { sparse: true },
);

export const activityProfileTable = tableSchema<ActivityProfileRow>(
  'activity_profile',
  'activity and weekday or hour of the day, where there is any',
  {
    activity,
    slot,
    place,
    count: column('count', 'Count', 'How often learners did it then, all weeks together.'),
    learners: column('count', 'Learners', 'Learners who did it then.'),
    dates: column('count', 'Dates', 'Dates on which anyone did it then.'),
    largest_date: column('count', 'On one date', 'How often it was done then on the date with most.'),
    three_dates: column(
      'count',
      'On three dates',
      'How often it was done then on the three dates with most, or on all where there are fewer.',
    ),
  },
  { count: '#learners', dates: 'learners', largest_date: '#learners', three_dates: '#learners' },
  { sparse: true },
);
