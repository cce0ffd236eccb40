import { weekdays } from '../activity-heatmap/activities';
import { series } from '../enrolment-daily/series';
import { column, tableSchema } from '../schema';

export type EnrolmentEvent = (typeof series)[number]['field'];
export const enrolmentEvents: readonly EnrolmentEvent[] = series.map(({ field }) => field);

export type TopDaysRow = {
  readonly event: EnrolmentEvent;
  readonly rank: number;
  readonly date: string;
  readonly weekday: number;
  readonly count: number;
  readonly share: number;
};

export type WeekdaysRow = {
  readonly event: EnrolmentEvent;
  readonly weekday: number;
  readonly count: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly busiest_date: string | null;
  readonly busiest_count: number;
};

export type EnrolmentDaysResult = {
  readonly enrolment_top_days: readonly TopDaysRow[];
  readonly enrolment_weekdays: readonly WeekdaysRow[];
};

export const eventWords: Readonly<Record<EnrolmentEvent, string>> = {
  enrolments: 'Enrolments',
  unenrolments: 'Unenrolments',
  full_participations: 'Full participations',
};

const event = column('label', 'Event', 'What the learners did on the day.', eventWords);
const weekday = column(
  'integer',
  'Weekday',
  'The weekday, 0 for Monday.',
  Object.fromEntries(weekdays.entries()),
);

export const topDaysTable = tableSchema<TopDaysRow>(
  'enrolment_top_days',
  'event and one of its ten busiest days',
  {
    event,
    rank: column('integer', 'Rank', 'The day’s place; days with as many events share it.'),
    date: column('date', 'Day', 'A day by the chosen clock.'),
    weekday,
    count: column('count', 'Events', 'Events on this day.'),
    share: column('rate', 'Share', 'Share of all events of the kind.'),
  },
  { share: 'count/share' },
  { sparse: true },
);

export const weekdaysTable = tableSchema<WeekdaysRow>(
  'enrolment_weekdays',
  'event and weekday',
  {
    event,
    weekday,
    count: column('count', 'Events', 'Events on this weekday.'),
    share: column('rate', 'Share', 'Share of all events of the kind.'),
    low: column('rate', 'At least', 'Lower end of the share’s 95 % interval (Wilson).'),
    high: column('rate', 'At most', 'Upper end of the share’s 95 % interval (Wilson).'),
    busiest_date: column(
      'date',
      'Busiest day',
      'The single day of this weekday with most events, the earliest of several.',
    ),
    busiest_count: column('count', 'On that day', 'Events on that single day.'),
  },
  { share: 'count/share', low: 'count/share', high: 'count/share', busiest_date: 'busiest_count?' },
);
