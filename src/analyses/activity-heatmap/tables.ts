import { column, tableSchema } from '../schema';
import { type ActivityId, activityWords, weekdays } from './activities';

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

/** What the events of an hour of the week rest on: how many learners, and on how many dates. */
export type ActivityHourSupportRow = {
  readonly activity: ActivityId;
  readonly weekday: number;
  readonly hour: number;
  readonly count: number;
  readonly learners: number;
  readonly dates: number;
  readonly largest_date: number;
  readonly three_dates: number;
};

export type ActivityHeatmapResult = {
  readonly activity_heatmap: readonly ActivityHeatmapRow[];
  readonly activity_learners: readonly ActivityLearnersRow[];
  readonly activity_hours: readonly ActivityHoursRow[];
  readonly activity_hour_support: readonly ActivityHourSupportRow[];
};

const activity = column('label', 'Activity', 'What learners did.', activityWords);
const weekday = column('integer', 'Weekday', 'Day of the week by the chosen clock, 0 being Monday.', {
  ...Object.fromEntries(weekdays.entries()),
});
const hour = column('integer', 'Hour', 'Hour of the day in which it began, 0 to 23, by the chosen clock.');

export const activityHeatmapTable = tableSchema<ActivityHeatmapRow>(
  'activity_heatmap',
  'activity, weekday and hour, where there is any',
  {
    activity,
    weekday,
    hour,
    count: column('count', 'Count', 'How often learners did it in this hour of the week.'),
  },
  {},
  { sparse: true },
);

export const activityLearnersTable = tableSchema<ActivityLearnersRow>(
  'activity_learners',
  'activity whose file is loaded',
  {
    activity,
    learners: column('count', 'Learners', 'Learners who did it at least once, at a time that is known.'),
    events: column('count', 'Events', 'How often they did it.'),
  },
  { events: '#learners' },
);

export const activityHoursTable = tableSchema<ActivityHoursRow>(
  'activity_hours',
  'activity whose file is loaded and hour of the day',
  {
    activity,
    hour,
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

export const activityHourSupportTable = tableSchema<ActivityHourSupportRow>(
  'activity_hour_support',
  'activity, weekday and hour, where there is any',
  {
    activity,
    weekday,
    hour,
    count: column('count', 'Count', 'How often learners did it in this hour of the week.'),
    learners: column('count', 'Learners', 'Learners who did it in this hour of the week at least once.'),
    dates: column('count', 'Dates', 'Dates on which anyone did it in this hour.'),
    largest_date: column('count', 'On one date', 'How often it was done in this hour on the date with most.'),
    three_dates: column(
      'count',
      'On three dates',
      'How often it was done in this hour on the three dates with most, or on all where there are fewer.',
    ),
  },
  { count: '#learners', dates: 'learners', largest_date: '#learners', three_dates: '#learners' },
  { sparse: true },
);
