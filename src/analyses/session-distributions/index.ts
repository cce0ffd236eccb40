import type { Analysis, Card } from '../definition';
import { CLOCK, LEARNERS } from '../sentence';
import { distributionChart } from './charts';
import { distributionComparison } from './comparison';
import { chosenMeasure, distributionFindings } from './findings';
import { measures } from './measures';
import { type SessionDistributionsResult, sessionDistributionTable, sessionQuartilesTable } from './tables';

const spread: Card<SessionDistributionsResult> = {
  id: 'spread',
  question: 'How differently do learners study?',
  definition: [
    'Each learner of a group who visited a step is counted once, by number of sessions, mean session length, study time, days from first to latest visit, mean steps first visited per session, or sessions or steps first visited per course week; a session ends where the next first visit comes as many minutes later as the settings say, or more.',
    `Sessions and steps per course week are the learner’s sessions and first visits divided by the course weeks from that of their first visit to that of their latest, both counted; course weeks are seven days from the course’s start date, ${CLOCK}.`,
    'A bar is a share of the group’s learners. A value on the edge of two bins is in the upper one; bins are narrow where most learners are, so compare a bar with the same bar of another group. The groups overlap; where only some days or hours are chosen, they are of those who did at these times what the group is named for.',
    LEARNERS,
  ],
  choices: [
    {
      id: 'measure',
      label: 'Measure',
      options: measures.map(({ id, option }) => ({ value: id, label: option })),
      initial: 'sessions',
    },
  ],
  comparison: distributionComparison,
  findings: distributionFindings,
  chart: distributionChart,
  table: (result, view) => ({
    schema: sessionDistributionTable,
    rows: result.session_distribution.filter(({ measure }) => measure === chosenMeasure(view).id),
  }),
};

/** How the measures of study are spread over the learners of each group. */
export const sessionDistributions: Analysis<SessionDistributionsResult> = {
  id: 'session-distributions',
  needs: ['step-activity'],
  tables: { session_distribution: sessionDistributionTable, session_quartiles: sessionQuartilesTable },
  cards: [spread],
};
