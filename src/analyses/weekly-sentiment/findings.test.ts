import { expect, it } from 'vitest';
import { draw } from '../chart-kit/test-draw';
import { testView } from '../test-view';
import { sentimentChart } from './charts';
import { sentimentFindings } from './findings';
import type { SentimentWeeksRow } from './tables';

function week(week_number: number, rating_1: number, rating_2: number, rating_3: number): SentimentWeeksRow {
  const responses = rating_1 + rating_2 + rating_3;
  const mean = (rating_1 + 2 * rating_2 + 3 * rating_3) / responses;
  return { week_number, responses, mean, low: 1.5, high: 2.9, rating_1, rating_2, rating_3, with_reason: 0 };
}
const find = (...sentiment_weeks: SentimentWeeksRow[]) => sentimentFindings({ sentiment_weeks });
const plain = (findings: readonly { text: string }[]) =>
  findings.map(({ text }) => text.replaceAll('\u00a0', ' '));

it('says how the weeks are rated, and which clearly otherwise', () => {
  expect(plain(find(week(1, 0, 10, 90), week(2, 40, 20, 40)))).toEqual([
    'The mean rating is 2.45 of 3 (200 responses): 65.0 % give the best rating and 20.0 % the worst.',
    'Week 2 is rated clearly worse than the others: 2.00 (100 responses) against 2.90 (100).',
  ]);
  const three = find(week(1, 0, 10, 90), week(2, 40, 20, 40), week(3, 0, 10, 90));
  expect(three.map(({ key }) => key)).toEqual(['overall', 'week-2']);
});

it('compares no week with few responses, is cautious with few and silent of none', () => {
  expect(find(week(1, 0, 0, 100), week(2, 19, 0, 0)).map(({ key }) => key)).toEqual([
    'overall',
    'no-difference',
  ]);
  expect(find(week(1, 0, 0, 3))).toMatchObject([{ key: 'overall', caution: true }]);
  expect(find()).toEqual([]);
});

it.each([
  ['mean', '2.90 (N = 100)'],
  ['ratings', '90.0 %'],
])('draws the %s', async (show, text) => {
  const { svg, warnings } = await draw(
    sentimentChart({ sentiment_weeks: [week(1, 0, 10, 90)] }, testView({ show }))!,
    340,
  );
  expect(warnings).toEqual([]);
  expect(svg.replaceAll('\u00a0', ' ')).toContain(text);
});
