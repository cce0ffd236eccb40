import type { CardView, Chart } from '@/analyses/definition';
import { count, counted, percent, sampleSize } from '@/words/numbers';
import { labelledIntervals } from '../chart-kit/labelled-intervals';
import { matrixLayers } from '../chart-kit/matrix';
import { layeredSpec } from '../chart-kit/spec';
import { rating } from './findings';
import type { RatingRows, SentimentWeeksRow } from './tables';

const ROW = 40;
const ratings = ['1 (worst)', '2', '3 (best)'] as const;

const weekName = ({ week_number }: SentimentWeeksRow) => `Week ${week_number}`;

/** The mean rating of each week with its interval, or how often each rating is given. */
export function sentimentChart(result: RatingRows, view: CardView): Chart | null {
  const rows = result.sentiment_weeks;
  if (rows.length === 0) return null;
  return view.choices.show === 'ratings' ? ratingChart(rows) : meanChart(rows);
}

function meanChart(rows: readonly SentimentWeeksRow[]): Chart {
  const values = rows.map((row) => ({
    name: weekName(row),
    value: row.mean,
    low: row.low,
    high: row.high,
    label: `${rating(row.mean)} (${sampleSize(row.responses)})`,
    interval: `${rating(row.low)} to ${rating(row.high)}`,
  }));
  const layers = labelledIntervals({
    names: rows.map(weekName),
    domain: [1, 3],
    title: 'Mean rating from 1 to 3, with 95 % interval',
    labelExpr: "format(datum.value, '.1~f')",
    labelWidth: 130,
    tooltip: [
      { field: 'name', title: 'Week' },
      { field: 'label', title: 'Mean rating' },
      { field: 'interval', title: '95 % interval' },
    ],
  });
  const listed = values.map(({ name, label }) => `${name} ${label}`).join('; ');
  return {
    spec: layeredSpec({ height: rows.length * ROW, layers }),
    values,
    summary: `Mean ratings: ${listed}.`,
  };
}

function ratingChart(rows: readonly SentimentWeeksRow[]): Chart {
  const values = rows.flatMap((row) =>
    [row.rating_1, row.rating_2, row.rating_3].map((part, index) => ({
      row: weekName(row),
      column: ratings[index],
      value: (100 * part) / row.responses,
      label: percent(part, row.responses),
      part: `${count(part)} of ${count(row.responses)}`,
    })),
  );
  const layers = matrixLayers({
    rows: rows.map(weekName),
    columns: ratings,
    title: 'Share of the week’s ratings',
    most: 100,
    tooltip: [
      { field: 'row', title: 'Week' },
      { field: 'column', title: 'Rating' },
      { field: 'part', title: 'Responses' },
    ],
  });
  const summary = `Matrix of ${counted(rows.length, 'week')} by rating: the share of the week’s responses.`;
  return { spec: layeredSpec({ height: rows.length * ROW, layers }), values, summary };
}
