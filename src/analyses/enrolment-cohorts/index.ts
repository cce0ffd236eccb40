import type { Analysis, Card } from '../definition';
import { CLOCK } from '../sentence';
import { cohortChart } from './charts';
import { chosenCohort, cohortDailyChart, cohortDailyFindings, cohortDailyRows } from './daily-view';
import { chosenFate, cohortFindings } from './findings';
import { REGISTRATION_DAY } from './registration';
import {
  cohortDailyTable,
  cohortDaysTable,
  cohorts,
  cohortWords,
  type EnrolmentCohortsResult,
  enrolmentCohortsTable,
  fates,
  fateWords,
} from './tables';

const earlyLate: Card<EnrolmentCohortsResult> = {
  id: 'early-late',
  question: 'Does it matter when learners enrol?',
  definition: [
    `Enrolled learners by the day of their earliest enrolment, ${CLOCK}: before registration opened, from then to the start date, on it, in the six days after it, or later. Staff are left out. ${REGISTRATION_DAY}`,
    'For each, the learners who visited or completed a step, completed at least half of the steps that any learner has a row for, fully participated, or unenrolled: however late, but in the selected days and hours, where some are selected. A learner may have several outcomes.',
    'Intervals are Wilson’s at 95 %. Two times differ clearly where the interval of the difference of their shares (Newcombe, 95 % for all pairs together) is above zero, and the surest difference is named; times with fewer than 20 learners are not compared.',
    'Those who enrol later have less time until the export was made, and they are other people: a difference is not an effect of the day.',
  ],
  choices: [
    {
      id: 'outcome',
      label: 'Outcome',
      options: fates.map((value) => ({ value, label: fateWords[value] })),
      initial: 'visited',
    },
  ],
  findings: cohortFindings,
  chart: cohortChart,
  table: (result, view) => ({
    schema: enrolmentCohortsTable,
    rows: result.enrolment_cohorts.filter(({ outcome }) => outcome === chosenFate(view)),
  }),
};

const dayByDay: Card<EnrolmentCohortsResult> = {
  id: 'day-by-day',
  question: 'When do early and late enrollers unenrol or fully participate?',
  definition: [
    `Enrolments with the role learner made before registration opened, from then to the start date, on it, in the six days after it, or later, by the day of each enrolment, ${CLOCK}; staff are left out. For any other dates, choose learners by when they enrolled.`,
    REGISTRATION_DAY,
    'For each day, those enrolments themselves and how many of them ended in unenrolling or came to full participation on it: on all days, however late, or only on the days in which the cohort enrolled. Those who enrolled after the first week have no last day, so that nothing is cut.',
    'Days run from the first event shown to the last; days without one count zero. A learner who unenrols stays counted among the enrolments. Where only some days or hours are selected, the events at others are left out, and no shares are given.',
  ],
  choices: [
    {
      id: 'cohort',
      label: 'Enrolled',
      options: cohorts.map((value) => ({ value, label: cohortWords[value] })),
      initial: 'before_start',
    },
    {
      id: 'days',
      label: 'Show',
      options: [
        { value: 'all', label: 'All later days' },
        { value: 'window', label: 'The same days only' },
      ],
      initial: 'all',
    },
    {
      id: 'per',
      label: 'Count',
      options: [
        { value: 'day', label: 'Per day' },
        { value: 'cumulative', label: 'Added up' },
      ],
      initial: 'day',
    },
  ],
  splitBy: 'cohort',
  findings: cohortDailyFindings,
  chart: cohortDailyChart,
  table: (result, view) => ({
    schema: cohortDailyTable,
    rows: cohortDailyRows(result, view).map(({ date, enrolments, unenrolments, full_participations }) => ({
      cohort: chosenCohort(view),
      date,
      enrolments,
      unenrolments,
      full_participations,
    })),
  }),
};

/** What became of those who enrolled early and late. */
export const enrolmentCohorts: Analysis<EnrolmentCohortsResult> = {
  id: 'enrolment-cohorts',
  needs: ['enrolments'],
  tables: { enrolment_cohorts: enrolmentCohortsTable, enrolment_cohort_days: cohortDaysTable },
  cards: [earlyLate, dayByDay],
};
