import type { Analysis, Card } from '../definition';
import { LEARNERS } from '../sentence';
import { stepTable } from '../step-activity/step-table';
import { lastCompletionChart } from './charts';
import { lastCompletionFindings } from './findings';
import { type LastCompletionsResult, lastCompletionsTable } from './tables';

const columns = ['last_completed', 'lost', 'remaining', 'remaining_share'];

const last: Card<LastCompletionsResult> = {
  id: 'last',
  question: 'Which step do learners complete last?',
  definition: [
    'Each learner who completed any step counts at the step of their latest completion, whichever step that is; of two at the same second, the later step in the course.',
    'The export holds a step’s last completion only: who marks an early step again at the end counts there.',
    'Shares are of the learners who completed any step. While the data end before the course does, later completions may be still to come.',
    LEARNERS,
  ],
  findings: lastCompletionFindings,
  chart: lastCompletionChart,
  table: ({ last_completions }, view) => stepTable(lastCompletionsTable, last_completions, columns, view),
};

/** Where learners' completions end. */
export const lastCompletions: Analysis<LastCompletionsResult> = {
  id: 'last-completions',
  needs: ['step-activity'],
  tables: { last_completions: lastCompletionsTable },
  cards: [last],
};
