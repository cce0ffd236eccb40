import { numbers } from '@/course/run';
import { boundedMeanInterval } from '@/stats/bounded-mean';
import type { Compute } from '../context';
import { isRating, reasonAt, sentimentReasons } from './reasons';
import type { WeeklySentimentResult } from './tables';

/** The ratings there are. */
const scale = { low: 1, high: 3 } as const;

/** The ratings of each week, and what was written beside them. Rows without a week or with another rating are left out. */
export const compute: Compute<WeeklySentimentResult> = (context) => {
  const table = context.rows('weekly-sentiment-survey-responses');
  if (!table) return { sentiment_weeks: [], sentiment_reasons: [] };
  const week = numbers(table, 'week_number');
  const rating = numbers(table, 'experience_rating');
  const weeks = new Map<number, { ratings: [number, number, number]; reasons: number }>();
  for (let row = 0; row < week.length; row++) {
    if (Number.isNaN(week[row]) || !isRating(rating[row])) continue;
    const found = weeks.get(week[row]) ?? { ratings: [0, 0, 0], reasons: 0 };
    found.ratings[rating[row] - 1]++;
    if (reasonAt(table, row) !== '') found.reasons++;
    weeks.set(week[row], found);
  }
  const sorted = [...weeks].toSorted(([a], [b]) => a - b);
  return {
    sentiment_weeks: sorted.map(([week_number, { ratings, reasons }]) => {
      const [rating_1, rating_2, rating_3] = ratings;
      const responses = rating_1 + rating_2 + rating_3;
      const mean = (rating_1 + 2 * rating_2 + 3 * rating_3) / responses;
      const { low, high } = boundedMeanInterval(mean, responses, scale);
      return { week_number, responses, mean, low, high, rating_1, rating_2, rating_3, with_reason: reasons };
    }),
    sentiment_reasons: sentimentReasons(table, context),
  };
};
