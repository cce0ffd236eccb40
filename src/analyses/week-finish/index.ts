import type { Analysis, Card } from '../definition';
import { LEARNERS } from '../sentence';
import { weekFinishChart } from './charts';
import { weekFinishFindings } from './findings';
import { type WeekFinishResult, weekFinishTable } from './tables';

const finish: Card<WeekFinishResult> = {
  id: 'finish',
  question: 'Who completes the weeks they begin?',
  definition: [
    'Learners begin a week when they visit its first step, at whatever time; of those, some visit every step of the week, and some mark every step as complete. Who comes to a week without visiting its first step is not counted there.',
    'A step that fewer than half of the learners who visited any later step have visited, such as a test that only some are offered, is left out of its week.',
    'Intervals are for each share by itself (Wilson, 95 %); a week is named as the one of which clearly fewest visit all steps where its share lies below that of every other week after the first (Newcombe, 95 % for all pairs together).',
    LEARNERS,
  ],
  findings: weekFinishFindings,
  chart: weekFinishChart,
  table: ({ week_finish }) => ({ schema: weekFinishTable, rows: week_finish }),
};

/** From the first step of a week to its end. */
export const weekFinish: Analysis<WeekFinishResult> = {
  id: 'week-finish',
  needs: ['step-activity'],
  tables: { week_finish: weekFinishTable },
  cards: [finish],
};
