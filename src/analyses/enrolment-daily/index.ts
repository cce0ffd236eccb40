import type { Analysis, Card } from '../definition';
import { CLOCK } from '../sentence';
import { enrolmentDailyChart } from './charts';
import { enrolmentComparison } from './comparison';
import { enrolmentDailyFindings } from './findings';
import { type EnrolmentDailyResult, enrolmentDailyTable } from './tables';

const when: Card<EnrolmentDailyResult> = {
  id: 'when',
  question: 'When do learners enrol and unenrol?',
  definition: [
    'Enrolments with the role learner are counted on the day they enrolled, unenrolled and reached full participation; staff are left out.',
    `Days are counted ${CLOCK}, from the first event of any kind to the last; days without an event count zero.`,
    'A learner who unenrolls stays counted among the enrolments.',
  ],
  choices: [
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
  comparison: enrolmentComparison,
  findings: enrolmentDailyFindings,
  chart: enrolmentDailyChart,
  table: (result) => ({ schema: enrolmentDailyTable, rows: result.enrolment_daily }),
};

/** Enrolments, unenrolments and full participations by day. */
export const enrolmentDaily: Analysis<EnrolmentDailyResult> = {
  id: 'enrolment-daily',
  needs: ['enrolments'],
  tables: { enrolment_daily: enrolmentDailyTable },
  cards: [when],
};
