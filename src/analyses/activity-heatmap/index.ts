import type { Analysis, Card } from '../definition';
import { CLOCK, LEARNERS } from '../sentence';
import { activityChoice } from './activities';
import { chosenRows } from './cells';
import { heatmapChart } from './charts';
import { heatmapFindings } from './findings';
import {
  type ActivityHeatmapResult,
  activityHeatmapTable,
  activityHourSupportTable,
  activityHoursTable,
  activityLearnersTable,
} from './tables';

const whenStudy: Card<ActivityHeatmapResult> = {
  id: 'when-study',
  question: 'When do learners study?',
  definition: [
    `Every event of the chosen activity is counted in the weekday and hour in which it happened, ${CLOCK}.`,
    'A step visit is a learner’s first visit to a step and a completion their last completion of it, so returning to a step does not count again; comments and quiz responses count every time.',
    'An hour of the day is quieter than those around it where, each hour’s two busiest dates left out, it has at most half the learners that the two hours before and the two after lead one to expect (at least 20), and where it has fewer than either hour beside it on clearly more than half of all dates on which they differ (Wilson, 95 % for all hours together). Each learner counts once in each hour, on their first date in it.',
    `An hour of the week is called the busiest only where its events are clearly more than an even spread has, come from at least 20 learners and five dates, and no one date brings 40 % or more of them and no three dates 80 % or more. Of the events of fewer than five learners nothing is said in words. ${LEARNERS}`,
  ],
  choices: [
    activityChoice,
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
  tables: {
    activity_heatmap: activityHeatmapTable,
    activity_learners: activityLearnersTable,
    activity_hours: activityHoursTable,
    activity_hour_support: activityHourSupportTable,
  },
  cards: [whenStudy],
};
