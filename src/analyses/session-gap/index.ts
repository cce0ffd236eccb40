import type { Analysis, Card } from '../definition';
import { LEARNERS } from '../sentence';
import { gapChart } from './charts';
import { gapFindings } from './findings';
import { type SessionGapResult, sessionGapTable } from './tables';

const howSensitive: Card<SessionGapResult> = {
  id: 'sensitivity',
  question: 'How much do sessions depend on the gap?',
  definition: [
    'A session ends where the learner’s next first visit to a step comes as late as the gap or later; here everyone’s sessions are reckoned anew with gaps from 10 minutes to a day and with the gap in use.',
    'Sessions per learner are over the learners who visited a step; the length, from a session’s first visit to its last, is over all sessions, those of one visit lasting 0 minutes.',
    'On a plateau the sessions per learner fall by at most 5 % when the gap doubles, at the pace between neighbouring gaps; it is the widest such range of the gaps tried. The chart leaves out the gap of a day, which joins days into one session; the table has it.',
    LEARNERS,
  ],
  findings: gapFindings,
  chart: gapChart,
  table: (result) => ({ schema: sessionGapTable, rows: result.session_gap }),
};

/** What other session gaps would make of the figures. */
export const sessionGap: Analysis<SessionGapResult> = {
  id: 'session-gap',
  needs: ['step-activity'],
  tables: { session_gap: sessionGapTable },
  cards: [howSensitive],
};
