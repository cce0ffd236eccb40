import { column, tableSchema } from '../schema';

export type StepCalendarRow = {
  readonly week_number: number;
  readonly step_number: number;
  readonly date: string;
  readonly days: number;
  readonly first_visits: number;
};

export type StepCalendarResult = {
  readonly step_calendar: readonly StepCalendarRow[];
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
