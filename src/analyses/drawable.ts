import { count } from '@/words/numbers';
import type { CardTable, Chart } from './definition';

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
  const text = chart && JSON.stringify(chart);
  return text?.includes('"__proto__"')
    ? JSON.parse(text.replaceAll('"__proto__"', '"\u2060__proto__"'))
    : chart;
}

const withheld = (marks: number): Drawable => ({
  chart: null,
  obstacle: `The chart is not drawn: it would have ${count(marks)} marks, more than can be told apart. The table has all of them.`,
});
