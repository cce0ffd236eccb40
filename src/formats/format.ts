import type { DatasetId } from './futurelearn';

export type { DatasetId };

/** What a column of an export holds, and so how it is read and kept. */
export type ColumnType =
  | 'person' // a learner's or educator's id; dictionary-encoded
  | 'category' // few distinct strings; dictionary-encoded
  | 'text' // free text, kept as it is
  | 'time' // `YYYY-MM-DD HH:MM:SS UTC`
  | 'number'
  | 'boolean'; // true/false in any case

export interface ColumnFormat {
  /** The header's name, lower case, words joined by `_`. */
  readonly name: string;
  readonly type: ColumnType;
  /** Older exports may lack it. */
  readonly optional?: true;
}

/** The columns that say which step a row is about. The numbers are the key; the text is read where they are missing. */
export interface StepColumns {
  readonly week?: string;
  readonly number?: string;
  /** `week.step`, such as `1.10`; never a decimal number. */
  readonly text: string;
  /** A row without a step means nothing and is left out. */
  readonly required?: true;
}

/** What one kind of export looks like. Recognised by its header's names, never by position or count. */
export interface DatasetFormat<Id extends string = DatasetId> {
  readonly id: Id;
  /** Its name for people. */
  readonly label: string;
  readonly columns: readonly ColumnFormat[];
  /** Header names that together tell this dataset from every other. */
  readonly signature: readonly string[];
  readonly step?: StepColumns;
  /** The column without which a row counts for nobody; rows where it is blank are left out. */
  readonly person?: string;
  /** The columns that identify a row: two files that share rows by this key are two exports of one file. */
  readonly key: readonly string[];
  /**
   * The times of what its rows tell happened. Where times are selected, rows none of whose events lies in them tell
   * nothing and are left out, but for enrolments. Where it is absent, rows have no time.
   */
  readonly events?: readonly string[];
  /** Columns that hold personal data the product has no use for: dropped while reading. */
  readonly dropped?: readonly string[];
}
