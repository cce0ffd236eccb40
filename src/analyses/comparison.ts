import type { CardTable, CardView, Chart, Choice, Finding, Result } from './definition';

/** One of the things that are compared: a group of learners or a run, with what was computed for it alone. */
export interface Side<R extends Result = Result> {
  /** Short and unique among the sides, as it stands in legends, sentences and tables. */
  readonly label: string;
  readonly result: R;
  /** Its own course and files: where runs are compared they differ. The choices are the same for all. */
  readonly view: CardView;
}

/** How a card shows two or more groups of learners, or runs, at once. Everything here is pure and runs on the page. */
export interface Comparison<R extends Result = Result> {
  /** The title, as a question. */
  readonly question: string;
  /** How it is counted and compared. Sentences of plain text. */
  readonly definition: readonly string[];
  readonly choices?: readonly Choice[];
  /** What differs, the most important first; silent where nothing does beyond chance. */
  findings(sides: readonly Side<R>[]): readonly Finding[];
  /** All sides in one chart; null where there is nothing to draw. */
  chart(sides: readonly Side<R>[]): Chart | null;
  /** The rows behind the chart, each with its side's label in the first column. */
  table(sides: readonly Side<R>[]): CardTable;
}
