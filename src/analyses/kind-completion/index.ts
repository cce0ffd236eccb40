import type { Analysis, Card } from '../definition';
import { LEARNERS } from '../sentence';
import { kindChart } from './charts';
import { kindFindings } from './findings';
import { type KindCompletionResult, kindCompletionTable } from './tables';

const kinds: Card<KindCompletionResult> = {
  id: 'kinds',
  question: 'How much of each kind of step do learners complete?',
  definition: [
    'Steps are videos, quizzes and discussions by their type in the course’s settings, where it can be changed; a step marked as social that is neither video nor quiz is a discussion, and all else is other. The exports tell no discussions: until steps are set as such there are none.',
    'Each learner who visited any step counts once for each step: the first share is of the steps that they visited, the second of all steps of the weeks that had begun by the end of the data, visited or not.',
    `Where times are selected, visits and completions in them count; a step is completed by its last completion. ${LEARNERS}`,
  ],
  findings: kindFindings,
  chart: kindChart,
  table: ({ kind_completion }) => ({ schema: kindCompletionTable, rows: kind_completion }),
};

/** How much of each kind of step learners complete. */
export const kindCompletion: Analysis<KindCompletionResult> = {
  id: 'kind-completion',
  needs: ['step-activity'],
  tables: { kind_completion: kindCompletionTable },
  cards: [kinds],
};
