import type { Analysis, Card } from '../definition';
import { enrolmentDurationChart } from './charts';
import { chosenDurations, enrolmentDurationFindings } from './findings';
import { type EnrolmentDurationsResult, enrolmentDurationsTable } from './tables';

const howLong: Card<EnrolmentDurationsResult> = {
  id: 'how-long',
  question: 'How long until learners leave or finish?',
  definition: [
    'Whole days, rounded down, from enrolling to unenrolling or to full participation, of enrolments with the role learner; day 0 is the first 24 hours.',
    'Since the start, the days run from the later of enrolling and midnight of the course’s start date in its time zone; they are negative for learners who left before it.',
    'Learners who neither unenrolled nor fully participated are not in it, nor are staff.',
  ],
  choices: [
    {
      id: 'event',
      label: 'Until they',
      options: [
        { value: 'unenrolled', label: 'Unenrol' },
        { value: 'fully_participating', label: 'Fully participate' },
      ],
      initial: 'unenrolled',
    },
    {
      id: 'basis',
      label: 'Counted from',
      options: [
        { value: 'enrolment', label: 'Enrolling' },
        { value: 'study', label: 'Enrolling or the start' },
      ],
      initial: 'enrolment',
    },
  ],
  findings: enrolmentDurationFindings,
  chart: enrolmentDurationChart,
  table: (result, view) => ({ schema: enrolmentDurationsTable, rows: chosenDurations(result, view) }),
};

/** The days from enrolling, or from the start, to leaving or finishing. */
export const enrolmentDurations: Analysis<EnrolmentDurationsResult> = {
  id: 'enrolment-durations',
  needs: ['enrolments'],
  tables: { enrolment_durations: enrolmentDurationsTable },
  cards: [howLong],
};
