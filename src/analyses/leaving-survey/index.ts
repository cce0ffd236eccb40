import type { Analysis, Card } from '../definition';
import { CLOCK } from '../sentence';
import { reasonChart, stepChart, timeChart } from './charts';
import { reasonFindings, stepFindings, timeFindings } from './findings';
import { stepReasons } from './step-reasons-card';
import {
  type LeavingSurveyResult,
  leavingReasonsTable,
  leavingStepsTable,
  leavingWeeksTable,
} from './tables';

const who =
  'Responses of learners to the survey that those who unenrol are asked; staff and blank reasons are left out. Only some of those who leave answer.';
const repeated = 'A learner who leaves twice may answer twice, and both count.';

const why: Card<LeavingSurveyResult> = {
  id: 'why',
  question: 'Why do learners say they leave?',
  definition: [
    who,
    `${repeated} Shares are of all responses with a reason, “Other” and “I prefer not to say” among them.`,
  ],
  findings: reasonFindings,
  chart: reasonChart,
  table: (result) => ({ schema: leavingReasonsTable, rows: result.leaving_reasons }),
};

const when: Card<LeavingSurveyResult> = {
  id: 'when',
  question: 'When do learners who give a reason leave?',
  definition: [
    who,
    `Weeks are seven days each from the start date, ${CLOCK}; week 1 is the first and week 0 the one before the start. ${repeated}`,
    'The chart by week of the course puts all weeks before the start together, and all after the course’s last week; the one over time and the table have each. Responses without a time are left out.',
  ],
  choices: [
    {
      id: 'show',
      label: 'Show',
      options: [
        { value: 'weeks', label: 'By week of the course' },
        { value: 'time', label: 'Over time' },
      ],
      initial: 'weeks',
    },
  ],
  findings: timeFindings,
  chart: timeChart,
  table: (result) => ({ schema: leavingWeeksTable, rows: result.leaving_weeks }),
};

const lastStep: Card<LeavingSurveyResult> = {
  id: 'last-step',
  opens: { kind: 'step', field: 'name' },
  question: 'How far had learners who give a reason come?',
  definition: [
    who,
    `The step that the survey’s export names as the last completed before leaving; responses without one are learners who had completed none. ${repeated}`,
    'Where there are more than 20 steps, the chart puts those with the fewest responses together.',
  ],
  choices: [
    {
      id: 'by',
      label: 'By',
      options: [
        { value: 'step', label: 'Step' },
        { value: 'week', label: 'Week and reason' },
      ],
      initial: 'step',
    },
  ],
  findings: stepFindings,
  chart: stepChart,
  table: (result) => ({ schema: leavingStepsTable, rows: result.leaving_steps }),
};

/** Why, when and after which step learners say they left. */
export const leavingSurvey: Analysis<LeavingSurveyResult> = {
  id: 'leaving-survey',
  needs: ['leaving-survey-responses'],
  tables: {
    leaving_reasons: leavingReasonsTable,
    leaving_weeks: leavingWeeksTable,
    leaving_steps: leavingStepsTable,
  },
  cards: [why, when, lastStep, stepReasons],
};
