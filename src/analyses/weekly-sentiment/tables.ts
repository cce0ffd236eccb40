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

export type WeeklySentimentResult = {
  readonly sentiment_weeks: readonly SentimentWeeksRow[];
};

export const sentimentWeeksTable = tableSchema<SentimentWeeksRow>('sentiment_weeks', 'week of the course', {
  week_number: column('integer', 'Week', 'The course’s week that is rated.'),
  responses: column('count', 'Responses', 'Responses with a rating from 1 to 3.'),
  mean: column('number', 'Mean', 'Mean rating, from 1 to 3.'),
  low: column('number', 'At least', 'Lower end of the mean’s 95 % interval.'),
  high: column('number', 'At most', 'Upper end of the mean’s 95 % interval.'),
  rating_1: column('count', 'Rated 1', 'Responses with the rating 1, the worst.'),
  rating_2: column('count', 'Rated 2', 'Responses with the rating 2.'),
  rating_3: column('count', 'Rated 3', 'Responses with the rating 3, the best.'),
  with_reason: column('count', 'With a reason', 'Responses that give a reason in words.'),
});
