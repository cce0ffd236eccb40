import type { Analysis, Card } from '../definition';
import { CLOCK, LEARNERS } from '../sentence';
import { weekChart } from './charts';
import { weekFindings } from './findings';
import { type SessionWeeksResult, sessionWeeksTable } from './tables';

const weekly: Card<SessionWeeksResult> = {
  id: 'weekly',
  question: 'How many learners study each week?',
  definition: [
    `Course weeks are seven days each from the course’s start date, ${CLOCK}; a study session counts in the week in which it begins, and so do its minutes. Without a start date there are no course weeks.`,
    'Counted are the learners who begin a session in the week: new in the week of their first session and returning in every later one. First visits to steps make up the sessions, so those who only come back to a step, complete one, answer or comment in a week are not counted in it.',
    'The chart leaves out the weeks before the first and after the last hundredth of all sessions, except those of the course; the table has them.',
    LEARNERS,
  ],
  findings: weekFindings,
  chart: weekChart,
  table: (result) => ({ schema: sessionWeeksTable, rows: result.session_weeks }),
};

/** Learners with a session, sessions and study time by course week. */
export const sessionWeeks: Analysis<SessionWeeksResult> = {
  id: 'session-weeks',
  needs: ['step-activity'],
  tables: { session_weeks: sessionWeeksTable },
  cards: [weekly],
};
