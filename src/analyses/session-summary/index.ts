import type { Analysis, Card } from '../definition';
import { LEARNERS } from '../sentence';
import { sessionChart } from './charts';
import { summaryComparison } from './comparison';
import { sessionFindings } from './findings';
import { knownRows } from './known';
import { type SessionSummaryResult, sessionSummaryTable } from './tables';

const howMuch: Card<SessionSummaryResult> = {
  id: 'how-much',
  question: 'How much do they study?',
  definition: [
    'A learner’s first visits to steps, in order of time, make up sessions; a session ends where the next first visit comes as many minutes later as the settings say, or more (65 unless changed).',
    'Study time is the time from each session’s first visit to its last, added up: the time spent on a session’s last step is not known, so a session of one visit lasts 0 minutes.',
    'The span runs from the learner’s earliest first visit to their latest. Means and medians are over the learners of the group who visited a step; where only some days or hours are chosen, those who did at these times what the group is named for.',
    LEARNERS,
  ],
  comparison: summaryComparison,
  findings: sessionFindings,
  chart: sessionChart,
  table: (result, view) => ({ schema: sessionSummaryTable, rows: knownRows(result, view) }),
};

/** Study sessions, their length and their span by learner group. */
export const sessionSummary: Analysis<SessionSummaryResult> = {
  id: 'session-summary',
  needs: ['step-activity'],
  tables: { session_summary: sessionSummaryTable },
  cards: [howMuch],
};
