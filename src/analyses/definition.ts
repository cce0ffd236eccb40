import type { Filter } from '@/course/filter';
import type { CourseSettings } from '@/course/settings';
import type { DatasetId } from '@/formats/format';
import type { Comparison } from './comparison';

export type Cell = string | number | boolean | null;
/** One row of a result table. Missing is null. */
export type Row = Readonly<Record<string, Cell>>;
/** What an analysis computes: its result tables by name, a few thousand rows at most. */
export type Result = Readonly<Record<string, readonly Row[]>>;

/** How a column's values are written, aligned and measured. */
export type ColumnKind =
  | 'label' // a name
  | 'date' // ISO date
  | 'count' // whole number of learners, rows, …
  | 'integer' // a number that is a name: week, step, attempt
  | 'number' // any other number
  | 'percent' // 0 to 100
  | 'rate' // 0 to 1, shown as per cent
  | 'points' // the difference of two rates, −1 to 1, shown in percentage points
  | 'correlation' // −1 to 1
  | 'minutes'
  | 'days'
  | 'boolean';

/** A column of a result table: its name goes into files, its label on the screen. */
export interface ResultColumn {
  /** Its name in the code and in the export. */
  readonly name: string;
  /** Its heading for people. */
  readonly label: string;
  readonly kind: ColumnKind;
  /** What it counts, in a sentence. */
  readonly description: string;
  /** How to write particular values for people, where they are codes. */
  readonly words?: Readonly<Record<string, string>>;
  /** Which counts it rests on, as `RestsOn` in `schema.ts` writes them; null where it says nothing about learners. */
  readonly rests?: readonly string[] | null;
  /** True where its value may be missing for reasons of its own. */
  readonly missable?: true;
}

/** What a result table holds, and what of it may leave. */
export interface TableSchema {
  readonly name: string;
  /** One row per … */
  readonly rowsAre: string;
  readonly columns: readonly ResultColumn[];
  /**
   * False for what people wrote, which may name them: it is shown on its card, and goes into no file: no ZIP, no CSV, no
   * report. True where nothing is said.
   */
  readonly exported?: false;
  /**
   * True where a row is there only because a learner did something, such as a country that a learner named; what such a row is of,
   * in words, where a card is to say so.
   */
  readonly sparse?: true | string;
  /** True where each row is of a single learner. */
  readonly single?: true;
}

/**
 * Why a finding is to be read with caution: few learners, a run whose learners are still on their way, or only some days or
 * hours selected.
 */
export type CautionReason = 'few' | 'under-way' | 'times';

/** A sentence that the data supports, with the figures it is made of. */
export interface Finding {
  /** Which kind of finding it is, the same in every language. */
  readonly key: string;
  readonly text: string;
  /** The figures in the text, for tests and exports. */
  readonly values: Readonly<Record<string, Cell>>;
  /** True where the data is too thin for more than a careful word. */
  readonly caution?: boolean;
  /** Why care is needed; few learners where nothing is said. */
  readonly because?: CautionReason;
}

/** A Vega-Lite specification without its data, and the rows to push into its data set `values`. */
export interface Chart {
  readonly spec: Readonly<Record<string, unknown>>;
  readonly values: readonly Row[];
  /** The chart in one sentence for those who cannot see it. */
  readonly summary: string;
  /** How to read it, in sentences beneath it, where its titles cannot say so. */
  readonly reading?: string;
}

/** A choice that a card offers above its chart; it changes the view, not the figures. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly initial: string;
}

/** What of the course's settings charts and findings need, and the card's choices. */
export interface CardView {
  readonly choices: Readonly<Record<string, string>>;
  readonly course: CourseSettings;
  /** The run's files: what is absent from them cannot be known. */
  readonly datasets: readonly DatasetId[];
  /** The ISO date of the latest step visit; null where none is known. Before the course's end the run is under way. */
  readonly dataEnd: string | null;
  /** What is selected: the result is of these learners and times alone. */
  readonly filter: Filter;
  /** The step's label (`1.10`) or the question's id that the card is about; null on cards about the whole run. */
  readonly subject: string | null;
  /** Whether small counts are withheld in what is shown, so that what is added up from row to row would be false. */
  readonly lacksCounts?: true;
  /** Where small counts are withheld, what a whole numbers of which `sum` is left; `wholeOf` asks it. */
  readonly whole?: (name: string, sum: number) => number;
}

/** What a click on a chart's mark opens: the page of the step or question that this field of its row begins with. */
export interface Opens {
  readonly kind: 'step' | 'question';
  readonly field: string;
}

/** A result table as a card shows and saves it. */
export interface CardTable {
  readonly schema: TableSchema;
  readonly rows: readonly Row[];
  /** Under which counts are withheld, and stand as 0; absent where none are. */
  readonly withheld?: number;
}

/** One question, its answer and the evidence. Everything here is pure and runs on the page. */
export interface Card<R extends Result = Result> {
  readonly id: string;
  /** The title, as a question. */
  readonly question: string;
  /** How it is counted: what is counted, of whom, and what is left out. Sentences of plain text. */
  readonly definition: readonly string[];
  readonly choices?: readonly Choice[];
  /** Datasets without which this card says nothing, beyond those the analysis needs. */
  readonly needs?: readonly DatasetId[];
  /** Where it is about one step or one question, named in the view; it is shown on the page of that step or question. */
  readonly about?: 'step' | 'question';
  /** Which step or question the marks of its chart stand for. */
  readonly opens?: Opens;
  /** The choice that decides which rows a table that it works out itself has: the export has them all. */
  readonly splitBy?: string;
  /** True where its figures are reckoned from all rows of a table: while some are withheld, what is left would tell false ones. */
  readonly ofAllRows?: true;
  /** How groups of learners or runs are compared on it; where it is absent they stand side by side. */
  readonly comparison?: Comparison<R>;
  /** What it means where nothing at all is counted, in a sentence; where absent, only that there is nothing is said. */
  readonly whenEmpty?: string;
  /** The sentences above the chart, the most important first. */
  findings(result: R, view: CardView): readonly Finding[];
  /** Null where there is nothing to draw. */
  chart(result: R, view: CardView): Chart | null;
  /** The chart's twin: the rows behind it. */
  table(result: R, view: CardView): CardTable;
}

/** What an analysis answers and needs, and how its result is shown. Its computation is `compute.ts` beside it. */
export interface Analysis<R extends Result = Result> {
  readonly id: string;
  /** Without these files it is skipped, and says which is missing. */
  readonly needs: readonly DatasetId[];
  /**
   * Where it is about single learners, named when it is computed. Such an analysis stands on pages of its own that say
   * so, and is no part of the export or the report.
   */
  readonly about?: 'learners';
  readonly tables: { readonly [Name in keyof R & string]: TableSchema };
  readonly cards: readonly Card<R>[];
}
