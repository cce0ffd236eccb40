import type { Analysis, Card } from '../definition';
import { CLOCK, LEARNERS as learners } from '../sentence';
import { activeDaysChart, dayGapChart, regularityChart } from './charts';
import { activeDaysFindings, dayGapFindings, regularityFindings } from './findings';
import {
  activeDaysTable,
  dayGapsTable,
  regularityTable,
  type StudyRhythmResult,
  studyRhythmTable,
} from './tables';

const activeDay = `A learner’s active days are the dates, ${CLOCK}, on which they visited a step for the first time; coming back to a step does not count.`;

const howManyDays: Card<StudyRhythmResult> = {
  id: 'active-days',
  question: 'On how many days do learners study?',
  definition: [
    activeDay,
    'Every learner who visited a step is counted once, by number of active days.',
    learners,
  ],
  findings: activeDaysFindings,
  chart: activeDaysChart,
  table: (result) => ({ schema: activeDaysTable, rows: result.study_active_days }),
};

const comeBack: Card<StudyRhythmResult> = {
  id: 'days-between',
  question: 'After how many days do learners come back?',
  definition: [
    activeDay,
    'Every active day but a learner’s last is counted by the days to their next one, 1 being the day after; learners with many active days count more often, and those with one not at all.',
    learners,
  ],
  findings: dayGapFindings,
  chart: dayGapChart,
  table: (result) => ({ schema: dayGapsTable, rows: result.study_day_gaps }),
};

const howRegular: Card<StudyRhythmResult> = {
  id: 'regularity',
  question: 'How regularly do learners study?',
  definition: [
    activeDay,
    'A learner’s regularity is 1 less the coefficient of variation of the days between their active days, which is their standard deviation (n − 1) divided by their mean, and never below 0: 1 is always the same pause, 0 pauses that vary by their mean or more.',
    'Learners with fewer than four active days have fewer than three such pauses and no regularity.',
    learners,
  ],
  findings: regularityFindings,
  chart: regularityChart,
  table: (result) => ({ schema: regularityTable, rows: result.study_regularity }),
};

/** How learners spread their study over days. */
export const studyRhythm: Analysis<StudyRhythmResult> = {
  id: 'study-rhythm',
  needs: ['step-activity'],
  tables: {
    study_rhythm: studyRhythmTable,
    study_active_days: activeDaysTable,
    study_day_gaps: dayGapsTable,
    study_regularity: regularityTable,
  },
  cards: [howManyDays, comeBack, howRegular],
};
