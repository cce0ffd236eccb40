import { count } from '@/words/numbers';
import type { CardTable, Chart, Row } from './definition';

/** Five times as many as in any chart of a run of usual size; far more would take the browser minutes. */
export const MOST_MARKS = 25_000;

/** A chart or none, and why it is not drawn where there could be one, in a sentence. */
export interface Drawable {
  readonly chart: Chart | null;
  readonly obstacle: string | null;
}

/**
 * The chart of a card unless it has too many marks. Where the rows behind it are too many it is not even made, which
 * would take as long.
 */
export function drawable({ rows }: CardTable, chartOf: () => Chart | null): Drawable {
  if (rows.length > MOST_MARKS) return withheld(rows.length);
  const chart = withoutProto(chartOf());
  const marks = chart?.values.length ?? 0;
  return marks > MOST_MARKS ? withheld(marks) : { chart, obstacle: null };
}

/**
 * The chart with `__proto__`, where a file gives that as a value, behind a character of no width: Vega gathers marks in
 * plain objects by their values, and draws nothing where one has that name.
 */
function withoutProto(chart: Chart | null): Chart | null {
  if (!chart || !(chart.values.some(hasProto) || JSON.stringify(chart.spec).includes('"__proto__"')))
    return chart;
  return JSON.parse(JSON.stringify(chart).replaceAll('"__proto__"', '"\u2060__proto__"'));
}

const hasProto = (row: Row) => Object.values(row).includes('__proto__');

const withheld = (marks: number): Drawable => ({
  chart: null,
  obstacle: `The chart is not drawn: it would have ${count(marks)} marks, more than can be told apart. The table has all of them.`,
});
