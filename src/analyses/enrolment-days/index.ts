import type { Analysis, Card, Choice } from '../definition';
import { CLOCK } from '../sentence';
import { topDayChart, weekdayChart } from './charts';
import { chosenEvent, topDayFindings, weekdayFindings } from './findings';
import { type EnrolmentDaysResult, enrolmentEvents, eventWords, topDaysTable, weekdaysTable } from './tables';

const counted = `Enrolments with the role learner, counted on the day, ${CLOCK}, on which they enrolled, unenrolled or reached full participation; staff are left out.`;

const event: Choice = {
  id: 'event',
  label: 'Event',
  options: enrolmentEvents.map((value) => ({ value, label: eventWords[value] })),
  initial: 'enrolments',
};

const topDays: Card<EnrolmentDaysResult> = {
  id: 'top-days',
  question: 'Which days are the busiest for enrolling and unenrolling?',
  definition: [
    counted,
    'The ten days with most events of a kind are shown; of days with as many events the earlier comes first. Shares are of all events of the kind.',
  ],
  choices: [event],
  findings: topDayFindings,
  chart: topDayChart,
  table: (result, view) => ({
    schema: topDaysTable,
    rows: result.enrolment_top_days.filter((row) => row.event === chosenEvent(view)),
  }),
};

const weekdays: Card<EnrolmentDaysResult> = {
  id: 'weekdays',
  question: 'On which weekdays do learners enrol and unenrol?',
  definition: [
    counted,
    'All weeks are added up, so one busy day counts in its weekday; where a single day brings 40 % or more of the leading weekday, the finding says so.',
    'A weekday has clearly more or fewer events where the interval of its share (Wilson, 95 % for all seven together) does not hold a seventh.',
  ],
  choices: [event],
  findings: weekdayFindings,
  chart: weekdayChart,
  table: (result, view) => ({
    schema: weekdaysTable,
    rows: result.enrolment_weekdays.filter((row) => row.event === chosenEvent(view)),
  }),
};

/** The busiest days and the weekdays of enrolling and leaving. */
export const enrolmentDays: Analysis<EnrolmentDaysResult> = {
  id: 'enrolment-days',
  needs: ['enrolments'],
  tables: { enrolment_top_days: topDaysTable, enrolment_weekdays: weekdaysTable },
  cards: [topDays, weekdays],
};
