import type { DatasetId } from '@/formats/format';

/** Every reason for which a whole file is not taken. */
export const refusalCodes = [
  'empty', // no bytes, or only blank lines
  'not-text', // an image, a PDF, a workbook, …
  'unknown-dataset', // a table, but none we know
  'too-large', // the browser has no memory left for it
  'malformed', // quotes are so broken that rows cannot be told apart
  'unreadable', // the browser could not read it (deleted, changed or locked)
  'zip-damaged',
  'zip-encrypted',
  'zip-empty', // no CSV file in it
  'zip-too-large',
  'cancelled',
  'older', // a newer export of the same file is loaded
  'same', // the same file is loaded already
  'ignored', // litter such as .DS_Store
] as const;

/** Why a whole file was not taken. */
export type RefusalCode = (typeof refusalCodes)[number];

/** Every reason for which a row, or a value of it, is left out. */
export const rowIssueCodes = [
  'blank-person',
  'field-count',
  'quote-not-closed',
  'no-step',
  'repeated', // another part of the same export has the row too
  'staff',
  'not-enrolled',
  'bad-time', // the value is treated as missing; the row stays
  'bad-number', // likewise
  'bad-boolean', // likewise
] as const;

/** Why a row was left out, or a value of it. */
export type RowIssueCode = (typeof rowIssueCodes)[number];

/** Why some rows of a file were left out, or kept with a value missing. */
export interface RowIssue {
  readonly code: RowIssueCode;
  readonly rows: number;
  /** Line numbers in the file of the first few, 1 being the header. */
  readonly lines: readonly number[];
}

/** All that may be worth knowing about a file that was taken. */
export const noteCodes = [
  'header-only',
  'windows-1252',
  'utf-16',
  'unknown-columns', // `names`
  'missing-columns', // `names`
  'repeated-columns', // `names`
  'names-dropped', // `names`: personal names not read
  'step-text-damaged', // `rows`: 1.10 became 1.1; the week and step numbers were used
  'step-ambiguous', // 1.10 became 1.1 and nothing else tells them apart: `names` the steps
  'cut-short', // its last line is incomplete
  'team-learners', // `rows`: team members whose enrolment has the role of a learner
  'replaced-older', // `names`: the file it replaces
  'part', // `names`: the file it continues
  'run-guessed', // the name does not say which run it is
] as const;

/** Something worth knowing about a file that was taken. */
export type NoteCode = (typeof noteCodes)[number];

/** A note; which of names and rows it has stands beside its code. */
export interface FileNote {
  readonly code: NoteCode;
  readonly names?: readonly string[];
  readonly rows?: number;
}

/** What became of one file, whole: rows read = rows kept + rows left out. */
export interface FileReport {
  readonly id: string;
  /** Its path as dropped, inside ZIPs too: `exports.zip/run-6/x_enrolments.csv`. */
  readonly path: string;
  readonly bytes: number;
  readonly state: 'loaded' | 'refused';
  readonly refusal?: RefusalCode;
  readonly dataset?: DatasetId;
  readonly slug?: string;
  readonly run?: number;
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly issues: readonly RowIssue[];
  readonly notes: readonly FileNote[];
}

interface FileProgress {
  readonly path: string;
  readonly bytes: number;
  readonly bytesRead: number;
  readonly rows: number;
}

/** How far an import has come, over all of its files. */
export interface ImportProgress {
  readonly files: number;
  readonly filesDone: number;
  readonly bytes: number;
  readonly bytesRead: number;
  /** The file being read. */
  readonly current: FileProgress | null;
}
