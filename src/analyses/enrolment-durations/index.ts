import type { Analysis, Card, Choice } from '../definition';
import { CLOCK } from '../sentence';
import { byEnrolmentChart } from './by-enrolment-chart';
import { byEnrolmentFindings, chosenCells } from './by-enrolment-findings';
import { enrolmentDurationChart } from './charts';
import { chosenDurations, enrolmentDurationFindings } from './findings';
import {
  durationCellsTable,
  durationCohortsTable,
  type EnrolmentDurationsResult,
  enrolmentDurationsTable,
} from './tables';

const choices: readonly Choice[] = [
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
];

const howLong: Card<EnrolmentDurationsResult> = {
  id: 'how-long',
  question: 'How long until learners unenrol or fully participate?',
  definition: [
    'Whole days, rounded down, from enrolling to unenrolling or to full participation, of enrolments with the role learner; day 0 is the first 24 hours.',
    'Since the start, the days run from the later of enrolling and midnight of the course’s start date in its time zone; they are negative for learners who left before it.',
    'Learners who neither unenrolled nor fully participated are not in it, nor are staff.',
  ],
  choices,
  findings: enrolmentDurationFindings,
  chart: enrolmentDurationChart,
  table: (result, view) => ({ schema: enrolmentDurationsTable, rows: chosenDurations(result, view) }),
};

const byEnrolment: Card<EnrolmentDurationsResult> = {
  id: 'by-enrolment',
  question: 'Do early and late enrollers take as long?',
  definition: [
    `Enrolments with the role learner that came to the event, by the day of enrolling, ${CLOCK}, and by the whole days, rounded down, until the event; staff are left out. Days that are too many to tell apart are counted together, with an edge at the course’s start; a bubble’s area is the number of learners.`,
    'Since the start, the days run from the later of enrolling and midnight of the course’s start date; they are negative for learners who left before it.',
    'Medians are compared between enrolments before registration opened, from then to the start, on the start day, in the rest of the first week and later, where there are at least 20. They clearly differ where their 95 % intervals (Conover’s, by ranks) do not touch, and the two furthest apart are named.',
    'Only those who came to the event are in it, and those who enrolled late had fewer days to come to it before the export was made: long times cannot be seen of them.',
  ],
  choices,
  findings: byEnrolmentFindings,
  chart: byEnrolmentChart,
  table: (result, view) => ({ schema: durationCellsTable, rows: chosenCells(result, view) }),
};

/** The days from enrolling, or from the start, to unenrolling or full participation. */
export const enrolmentDurations: Analysis<EnrolmentDurationsResult> = {
  id: 'enrolment-durations',
  needs: ['enrolments'],
  tables: {
    enrolment_durations: enrolmentDurationsTable,
    enrolment_duration_cells: durationCellsTable,
    enrolment_duration_cohorts: durationCohortsTable,
  },
  cards: [howLong, byEnrolment],
};
