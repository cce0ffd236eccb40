import type { Difference } from './comparison-kit/difference';
import type { CardTable, CardView, Chart, Choice, Finding, Result } from './definition';

/** One of the things that are compared: a group of learners or a run, with what was computed for it alone. */
export interface Side<R extends Result = Result> {
  /** Short and unique among the sides, as it stands in legends, sentences and tables. */
  readonly label: string;
  /** How many learners it has; null while that is not known. */
  readonly learners: number | null;
  /** How many of them are on the first side too, where any are: then nothing is tested. */
  readonly overlap?: number;
  readonly result: R;
  /** Its own course and files: where runs are compared they differ. The choices are the same for all. */
  readonly view: CardView;
}

/**
 * How a card shows two or more groups of learners, or runs, at once. The first side is the one to which each other is
 * compared: the first group, the earliest run. Everything here is pure and runs on the page and in the export.
 */
export interface Comparison<R extends Result = Result> {
  /** Its title where runs are compared; the card's where that speaks of no one run. */
  readonly questionOfRuns?: string;
  /** How it is compared, after the card's own definition. Sentences of plain text. */
  readonly definition: readonly string[];
  readonly choices?: readonly Choice[];
  /** The choice that decides which rows the table has: the export has them all. */
  readonly splitBy?: string;
  /** True where its differences are not ranked together with those of other cards, being of another kind and very many. */
  readonly apart?: true;
  /** True where its figures are reckoned from all rows of a table: while some are withheld, what is left would tell false ones. */
  readonly ofAllRows?: true;
  /** Every difference that is looked at, whatever is chosen; how many they are decides how clear each must be. */
  differences(sides: readonly Side<R>[]): readonly Difference[];
  /** What differs beyond chance, the most important first; or that nothing does, of how much. */
  findings(sides: readonly Side<R>[]): readonly Finding[];
  /** All sides in one chart; null where there is nothing to draw. */
  chart(sides: readonly Side<R>[]): Chart | null;
  /** The rows behind the chart, each with its side's label in the first column. */
  table(sides: readonly Side<R>[]): CardTable;
}
