import type { TableSchema } from '../definition';
import { column, tableSchema } from '../schema';

export type SentimentWeeksRow = {
  readonly week_number: number;
  readonly responses: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly rating_1: number;
  readonly rating_2: number;
  readonly rating_3: number;
  readonly with_reason: number;
};

export type SentimentReasonsRow = {
  readonly week_number: number;
  readonly rating: number;
  readonly date: string | null;
  readonly reason: string;
};

export type WeeklySentimentResult = {
  readonly sentiment_weeks: readonly SentimentWeeksRow[];
  readonly sentiment_reasons: readonly SentimentReasonsRow[];
};

/** What the card of ratings shows. */
export type RatingRows = Pick<WeeklySentimentResult, 'sentiment_weeks'>;

export const sentimentWeeksTable = tableSchema<SentimentWeeksRow>(
  'sentiment_weeks',
  'week of the course',
  {
    week_number: column('integer', 'Week', 'The course’s week that is rated.'),
    responses: column('count', 'Responses', 'Responses with a rating from 1 to 3.'),
    mean: column('number', 'Mean', 'Mean rating, from 1 to 3.'),
    low: column('number', 'At least', 'Lower end of the mean’s 95 % interval.'),
    high: column('number', 'At most', 'Upper end of the mean’s 95 % interval.'),
    rating_1: column('count', 'Rated 1', 'Responses with the rating 1, the worst.'),
    rating_2: column('count', 'Rated 2', 'Responses with the rating 2.'),
    rating_3: column('count', 'Rated 3', 'Responses with the rating 3, the best.'),
    with_reason: column('count', 'With a reason', 'Responses that give a reason in words.'),
  },
  { mean: 'responses', low: 'responses', high: 'responses' },
);

export const sentimentReasonsTable: TableSchema = {
  ...tableSchema<SentimentReasonsRow>(
    'sentiment_reasons',
    'response with a reason in words',
    {
      week_number: column('integer', 'Week', 'The course’s week that is rated.'),
      rating: column('integer', 'Rating', 'The rating, from 1 (worst) to 3 (best).'),
      date: column('date', 'Date', 'The day of the response; empty where it is not known.'),
      reason: column(
        'label',
        'Reason',
        'What the learner wrote, on one line; the latest 200 texts of each week and rating, cut after 2,000 characters.',
      ),
    },
    {},
    { single: true },
  ),
  exported: false,
};
