import type { Analysis, Card } from '../definition';
import { cohortChart } from './charts';
import { chosenFate, cohortFindings } from './findings';
import { type EnrolmentCohortsResult, enrolmentCohortsTable, fates, fateWords } from './tables';

const earlyLate: Card<EnrolmentCohortsResult> = {
  id: 'early-late',
  question: 'Does it matter when learners enrol?',
  definition: [
    'Enrolled learners by the day of their earliest enrolment in the course’s time zone: more than 28 days before the start date, in the 28 days before it, on it, in the six days after it, or later. Staff are left out.',
    'For each, the learners who at any time visited or completed a step, completed at least half of the steps that any learner has a row for, fully participated, or unenrolled; a learner may have several outcomes.',
    'Intervals are Wilson’s at 95 %. Two times differ clearly where the interval of the difference of their shares (Newcombe, 95 % for all pairs together) is above zero, and the surest difference is named; times with fewer than 20 learners are not compared.',
    'Those who enrol later have less time until the export was made, and they are other people: a difference is not an effect of the day.',
  ],
  choices: [
    {
      id: 'outcome',
      label: 'Who',
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

/** What became of those who enrolled early and late. */
export const enrolmentCohorts: Analysis<EnrolmentCohortsResult> = {
  id: 'enrolment-cohorts',
  needs: ['enrolments'],
  tables: { enrolment_cohorts: enrolmentCohortsTable },
  cards: [earlyLate],
};
