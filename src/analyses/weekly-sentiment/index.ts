import type { Analysis, Card } from '../definition';
import { sentimentChart } from './charts';
import { sentimentFindings } from './findings';
import { sentimentWeeksTable, type WeeklySentimentResult } from './tables';

const rated: Card<WeeklySentimentResult> = {
  id: 'ratings',
  question: 'How do learners rate the weeks?',
  definition: [
    'All responses to the survey at the end of a week, which rates it from 1 (worst) to 3 (best). The survey names no learner: a choice of learners has no bearing on it, staff cannot be told apart, and who answers twice counts twice.',
    'The mean’s interval is Wilson’s at 95 % with the mean, scaled from 0 to 1, as the share; it is rather too wide than too narrow.',
    'A week is rated clearly better or worse where the interval of the difference from the mean of all other weeks’ responses (Newcombe, 95 % for all weeks together) does not hold zero, and the most distant week decides whether worse or better ones are named; weeks with fewer than 20 responses are not compared.',
    'Those who answer are few, and not like the others. What they wrote as a reason is counted only, and not exported.',
  ],
  choices: [
    {
      id: 'show',
      label: 'Show',
      options: [
        { value: 'mean', label: 'Mean' },
        { value: 'ratings', label: 'Each rating' },
      ],
      initial: 'mean',
    },
  ],
  findings: sentimentFindings,
  chart: sentimentChart,
  table: (result) => ({ schema: sentimentWeeksTable, rows: result.sentiment_weeks }),
};

/** How learners rate the weeks. */
export const weeklySentiment: Analysis<WeeklySentimentResult> = {
  id: 'weekly-sentiment',
  needs: ['weekly-sentiment-survey-responses'],
  tables: { sentiment_weeks: sentimentWeeksTable },
  cards: [rated],
};
