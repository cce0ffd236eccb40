import type { Analysis, Card, CardTable } from '../definition';
import { LEARNERS as learners } from '../sentence';
import { stepTable } from '../step-activity/step-table';
import { jumpFindings, orderFindings } from './findings';
import { orderChart } from './order-chart';
import { jumps, pathwayChart } from './pathway-chart';
import { stepPaths } from './step-paths-card';
import { type StepTransitionsResult, stepMovesTable, stepTransitionsTable } from './tables';

const moves =
  'Each learner’s steps are put in the order of their first visits, of equal times the earlier step first; from each step they move to the next new one, after whatever time, and a return to a step already visited is not recorded.';

const order: Card<StepTransitionsResult> = {
  id: 'order',
  opens: { kind: 'step', field: 'step' },
  question: 'Do learners take the steps in order?',
  definition: [
    moves,
    'A move goes to the next step of the course, skips ahead to a later one, or jumps back to an earlier one; the course’s steps are those that any learner has activity for.',
    'Shares are of the learners who go on from the step to any new one; the chart leaves out steps from which fewer than 20 go on, the last step, from which one can only jump back, and skips over a step that fewer than half as many learners visit as a later one, which only some are offered. Neither is such a skip named.',
    learners,
  ],
  findings: orderFindings,
  chart: orderChart,
  table: ({ step_moves }, view): CardTable =>
    stepTable(stepMovesTable, step_moves, ['visited', 'next', 'ahead', 'back', 'none'], view),
};

const skips: Card<StepTransitionsResult> = {
  id: 'jumps',
  opens: { kind: 'step', field: 'step' },
  question: 'Where do learners skip ahead and jump back?',
  definition: [
    moves,
    'A skip ahead passes over at least one step of the course; a jump back goes to an earlier step that was not visited before. The line in the map stands for moves to the next step.',
    learners,
  ],
  choices: [
    {
      id: 'view',
      label: 'Show as',
      options: [
        { value: 'map', label: 'Map' },
        { value: 'list', label: 'Most frequent' },
      ],
      initial: 'map',
    },
  ],
  findings: jumpFindings,
  chart: pathwayChart,
  table: (result) => ({ schema: stepTransitionsTable, rows: jumps(result) }),
};

/** In which order learners visit the steps. */
export const stepTransitions: Analysis<StepTransitionsResult> = {
  id: 'step-transitions',
  needs: ['step-activity'],
  tables: { step_transitions: stepTransitionsTable, step_moves: stepMovesTable },
  cards: [order, skips, stepPaths],
};
