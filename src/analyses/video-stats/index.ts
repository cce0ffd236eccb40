import type { Analysis, Card } from '../definition';
import { audienceChart, fallChart, viewChart, watchedChart } from './charts';
import { audienceFindings, chosenKind, fallFindings, viewFindings, watchedFindings } from './findings';
import { stepVideo } from './step-video-card';
import {
  type VideoStatsResult,
  videoAudienceTable,
  videoFallsTable,
  videoViewsTable,
  videoWatchedTable,
} from './tables';

const source =
  'The figures are those of FutureLearn’s video statistics, which count views and name no learner: one learner may view a video several times, staff’s views cannot be told apart, and a choice of learners or dates has no bearing on them.';

const views: Card<VideoStatsResult> = {
  id: 'views',
  opens: { kind: 'step', field: 'name' },
  question: 'Which videos are viewed?',
  definition: ['All views of each video, in course order; videos whose step is not known come last.', source],
  findings: viewFindings,
  chart: viewChart,
  table: (result) => ({ schema: videoViewsTable, rows: result.video_views }),
};

const watched: Card<VideoStatsResult> = {
  id: 'watched',
  opens: { kind: 'step', field: 'row' },
  question: 'How much of each video is watched?',
  definition: [
    'For each video, the share of its views that reach 5, 10, 25, 50, 75, 95 and 100 % of its length, as exported. Shares of several videos are weighted by their views.',
    'The share need not fall from mark to mark, for a viewer may jump ahead. Videos without views are left out.',
    source,
  ],
  choices: [
    {
      id: 'show',
      label: 'Show as',
      options: [
        { value: 'matrix', label: 'Table of videos' },
        { value: 'curves', label: 'Curves' },
      ],
      initial: 'matrix',
    },
  ],
  findings: watchedFindings,
  chart: watchedChart,
  table: (result) => ({ schema: videoWatchedTable, rows: result.video_watched }),
};

const falls: Card<VideoStatsResult> = {
  id: 'falls',
  opens: { kind: 'step', field: 'name' },
  question: 'Where in the videos do viewers stop?',
  definition: [
    'The share of a video’s views that end between two neighbouring marks: the share that reaches the earlier minus the share that reaches the later. Views that end before 5 % are not in it. The chart shows the 15 largest.',
    'The marks are not evenly spaced, so a fall is compared with the same two marks of all other videos together, weighted by their views.',
    'It is clearly more where the interval of the difference (Newcombe, 95 % for all falls together) is above zero; views are taken as if each came from another person. What ends between 95 and 100 %, where credits run, is in the chart, but not named.',
    source,
  ],
  findings: fallFindings,
  chart: fallChart,
  table: (result) => ({ schema: videoFallsTable, rows: result.video_falls }),
};

const audience: Card<VideoStatsResult> = {
  id: 'audience',
  question: 'On which devices and from where are videos viewed?',
  definition: [
    'The shares of views by device and by region that the export gives for each video, over all videos weighted by their views; devices and regions without views are left out of the chart. The table has each video.',
    source,
  ],
  choices: [
    {
      id: 'kind',
      label: 'By',
      options: [
        { value: 'device', label: 'Device' },
        { value: 'region', label: 'Region' },
      ],
      initial: 'device',
    },
  ],
  findings: audienceFindings,
  chart: audienceChart,
  table: (result, view) => ({
    schema: videoAudienceTable,
    rows: result.video_audience.filter(({ kind }) => kind === chosenKind(view)),
  }),
};

/** How the course's videos are viewed. */
export const videoStats: Analysis<VideoStatsResult> = {
  id: 'video-stats',
  needs: ['video-stats'],
  tables: {
    video_views: videoViewsTable,
    video_watched: videoWatchedTable,
    video_falls: videoFallsTable,
    video_audience: videoAudienceTable,
  },
  cards: [views, watched, falls, audience, stepVideo],
};
