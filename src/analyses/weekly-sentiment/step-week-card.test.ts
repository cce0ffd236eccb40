import { expect, it } from 'vitest';
import { testView } from '../test-view';
import { sentimentFindings } from './findings';
import { stepWeekRating } from './step-week-card';

const week = (week_number: number, worst: number, best: number) => ({
  week_number,
  responses: worst + best,
  mean: (worst + 3 * best) / (worst + best),
  low: 1,
  high: 3,
  rating_1: worst,
  rating_2: 0,
  rating_3: best,
  with_reason: 0,
});
const result = {
  sentiment_weeks: [week(1, 80, 20), week(2, 10, 90), week(3, 30, 70)],
  sentiment_reasons: [],
};
const at = (subject: string) => ({ ...testView(), subject });

it('sets the step’s week beside all other weeks’ responses', () => {
  const [rated] = stepWeekRating.findings(result, at('1.7'));
  expect(rated.text).toBe(
    'Week 1, in which this step is, is rated 1.40 of 3 (100 responses: 20.0\u00a0% give the best rating, 80.0\u00a0% the worst), the other weeks 2.60 (200 responses): clearly worse.',
  );
  expect(stepWeekRating.findings(result, at('2.1'))[0].text).toMatch(
    /: it is week 1 that is rated clearly worse than the others\.$/,
  );
});

it('calls a week clearly worse only where the card of all weeks does', () => {
  // Beyond chance for one week alone, not for the five together.
  const sentiment_weeks = [1, 2, 3, 4, 5].map((number) => week(number, number === 3 ? 19 : 10, 90));
  const rows = { sentiment_weeks, sentiment_reasons: [] };
  expect(sentimentFindings(rows).map(({ key }) => key)).toEqual(['overall', 'no-difference']);
  expect(stepWeekRating.findings(rows, at('3.1'))[0].values.compared).toBe('no clear difference');
});

it('says nothing where the week is not rated', () => {
  expect(stepWeekRating.table(result, at('4.1')).rows).toEqual([]);
  expect(stepWeekRating.findings(result, at('4.1'))).toEqual([]);
});
