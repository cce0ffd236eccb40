import type { Analysis, Card } from '../definition';
import { LEARNERS } from '../sentence';
import { chosenRows } from './cells';
import { heatmapChart } from './charts';
import { heatmapFindings } from './findings';
import {
  type ActivityHeatmapResult,
  activityHeatmapTable,
  activityLearnersTable,
  activityWords,
} from './tables';

const whenStudy: Card<ActivityHeatmapResult> = {
  id: 'when-study',
  question: 'When do learners study?',
  definition: [
    'Every event of the chosen activity is counted in the weekday and hour in which it happened, in the course’s time zone.',
    'A step visit is a learner’s first visit to a step and a completion their last completion of it, so returning to a step does not count again; comments and quiz responses count every time.',
    `Of the events of fewer than five learners nothing is said in words. ${LEARNERS}`,
  ],
  choices: [
    {
      id: 'activity',
      label: 'Activity',
      options: Object.entries(activityWords).map(([value, label]) => ({ value, label })),
      initial: 'step_visits',
    },
    {
      id: 'view',
      label: 'Show as',
      options: [
        { value: 'heatmap', label: 'Heat map' },
        { value: 'bubbles', label: 'Bubbles' },
      ],
      initial: 'heatmap',
    },
  ],
  findings: heatmapFindings,
  chart: heatmapChart,
  table: (result, view) => ({ schema: activityHeatmapTable, rows: chosenRows(result, view) }),
};

/** Activity by weekday and hour. */
export const activityHeatmap: Analysis<ActivityHeatmapResult> = {
  id: 'activity-heatmap',
  needs: ['step-activity'],
  tables: { activity_heatmap: activityHeatmapTable, activity_learners: activityLearnersTable },
  cards: [whenStudy],
};
