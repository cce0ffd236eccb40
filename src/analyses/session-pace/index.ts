import type { Analysis, Card } from '../definition';
import { LEARNERS } from '../sentence';
import { paceChart } from './charts';
import { paceFindings } from './findings';
import { type SessionPaceResult, sessionPaceTable } from './tables';

const howFar: Card<SessionPaceResult> = {
  id: 'how-far',
  question: 'How many steps fit a session?',
  definition: [
    'For certain minutes since a session’s first visit, the steps first visited by then, the first one counted, of the sessions that last so long; a session ends where the next first visit comes as many minutes later as the settings say, or more.',
    'A session lasts from its first visit to its last: the time on its last step is not known, so a session may have lasted longer than it is taken to.',
    'Each session counts once, so learners with many sessions count more. At later minutes there are fewer sessions, and others: going on is not a matter of chance.',
    LEARNERS,
  ],
  findings: paceFindings,
  chart: paceChart,
  table: (result) => ({ schema: sessionPaceTable, rows: result.session_pace }),
};

/** Steps against the minutes since a session’s start. */
export const sessionPace: Analysis<SessionPaceResult> = {
  id: 'session-pace',
  needs: ['step-activity'],
  tables: { session_pace: sessionPaceTable },
  cards: [howFar],
};
