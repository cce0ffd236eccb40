import { column, tableSchema } from '../schema';

export type StepCalendarRow = {
  readonly week_number: number;
  readonly step_number: number;
  readonly date: string;
  readonly days: number;
  readonly first_visits: number;
};

/** Which first visits the calendar has, and how many came before its first day. */
export type StepCalendarSpanRow = {
  readonly from: string;
  readonly first_visits: number;
  readonly left_out: number;
};

export type StepCalendarResult = {
  readonly step_calendar: readonly StepCalendarRow[];
  readonly step_calendar_span: readonly StepCalendarSpanRow[];
};

export const stepCalendarTable = tableSchema<StepCalendarRow>(
  'step_calendar',
  'step and date (or stretch of days) with any visit, in order',
  {
    week_number: column('integer', 'Week', 'The step’s week.'),
    step_number: column('integer', 'Step', 'The step’s number within its week.'),
    date: column('date', 'Date', 'The day, or the first of the days, by the chosen clock.'),
    days: column(
      'integer',
      'Days',
      'How many days are counted together: 1, or where the days from the first counted visit to the last times the course’s steps are more than 40,000, as few whole weeks as make them at most so many, reckoned from the course’s start.',
    ),
    first_visits: column('count', 'First visits', 'Learners who visited the step for the first time then.'),
  },
  {},
  { sparse: true },
);

export const stepCalendarSpanTable = tableSchema<StepCalendarSpanRow>(
  'step_calendar_span',
  'run with any visit to a step',
  {
    from: column(
      'date',
      'From',
      'The first date that is counted: that of the first visit, or where that is earlier about seven days before the course’s start.',
    ),
    first_visits: column('count', 'First visits', 'First visits of learners to steps from then on.'),
    left_out: column('count', 'Left out', 'Those before that date, which the calendar leaves out.'),
  },
);
