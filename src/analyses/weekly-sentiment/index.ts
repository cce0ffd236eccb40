import type { Analysis, Card, CardView } from '../definition';
import { sentimentChart } from './charts';
import { reasonFindings, sentimentFindings } from './findings';
import { stepWeekRating } from './step-week-card';
import { sentimentReasonsTable, sentimentWeeksTable, type WeeklySentimentResult } from './tables';

const rated: Card<WeeklySentimentResult> = {
  id: 'ratings',
  question: 'How do learners rate the weeks?',
  definition: [
    'All responses to the survey at the end of a week, which rates it from 1 (worst) to 3 (best). The survey names no learner: a choice of learners has no bearing on it, staff cannot be told apart, and who answers twice counts twice.',
    'The mean’s interval is Wilson’s at 95 % with the mean, scaled from 0 to 1, as the share; it is rather too wide than too narrow.',
    'A week is rated clearly better or worse where the interval of the difference from the mean of all other weeks’ responses (Newcombe, 95 % for all weeks together) does not hold zero, and the most distant week decides whether worse or better ones are named; weeks with fewer than 20 responses are not compared.',
    'Those who answer are few, and not like the others. What they wrote as a reason is counted here, and shown by the next card.',
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

const chosenReasons = ({ sentiment_reasons }: WeeklySentimentResult, view: CardView) =>
  sentiment_reasons.filter(
    ({ rating }) => view.choices.rating === 'all' || `${rating}` === view.choices.rating,
  );

const reasons: Card<WeeklySentimentResult> = {
  id: 'reasons',
  question: 'What do learners write about the weeks?',
  definition: [
    'The reasons that learners wrote beside their rating of a week, worst ratings first; blank ones are left out. The survey names no learner, so a choice of learners has no bearing on it, and staff cannot be told apart.',
    'Of each week and rating the latest 200 are listed, line breaks and control characters taken out, and cut after 2,000 characters.',
    'Few learners write, and those who do are not like the others. Their texts may hold names and are therefore only shown here: they are in no export and no downloaded table.',
  ],
  choices: [
    {
      id: 'rating',
      label: 'Rating',
      options: [
        { value: 'all', label: 'All' },
        { value: '1', label: '1 (worst)' },
        { value: '2', label: '2' },
        { value: '3', label: '3 (best)' },
      ],
      initial: 'all',
    },
  ],
  findings: reasonFindings,
  chart: () => null,
  table: (result, view) => ({ schema: sentimentReasonsTable, rows: chosenReasons(result, view) }),
};

/** How learners rate the weeks, and what they write about them. */
export const weeklySentiment: Analysis<WeeklySentimentResult> = {
  id: 'weekly-sentiment',
  needs: ['weekly-sentiment-survey-responses'],
  tables: { sentiment_weeks: sentimentWeeksTable, sentiment_reasons: sentimentReasonsTable },
  cards: [rated, reasons, stepWeekRating],
};
