import type { Analysis, Card } from '../definition';
import { CLOCK, LEARNERS } from '../sentence';
import { calendarChart } from './charts';
import { calendarFindings } from './findings';
import { type StepCalendarResult, stepCalendarSpanTable, stepCalendarTable } from './tables';

const when: Card<StepCalendarResult> = {
  id: 'when',
  opens: { kind: 'step', field: 'step' },
  question: 'When does each step get its visits?',
  definition: [
    `Every learner’s first visit of a step, counted once on its date ${CLOCK}; dates without any are left blank, and steps without any left out.`,
    'Visits more than seven days before the course’s start are left out, and the findings say how many; in a long course with many steps, days are counted together in whole weeks.',
    'The two lines at each week’s steps are the beginning and the end of its own seven days, reckoned from the course’s start.',
    LEARNERS,
  ],
  findings: calendarFindings,
  chart: calendarChart,
  table: ({ step_calendar }) => ({ schema: stepCalendarTable, rows: step_calendar }),
};

/** On which dates each step is visited. */
export const stepCalendar: Analysis<StepCalendarResult> = {
  id: 'step-calendar',
  needs: ['step-activity'],
  tables: { step_calendar: stepCalendarTable, step_calendar_span: stepCalendarSpanTable },
  cards: [when],
};
