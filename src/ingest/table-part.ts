import type { Recognition } from '@/formats';
import type { Column } from './columns';
import { joinTables } from './combine';
import type { ParsedTable } from './parsed-table';
import type { FileNote, RowIssue } from './report';
import { joinIssues } from './row-issues';
import { stepsFromText } from './steps-from-text';

/** What was read of a stretch of a file's rows: all of them, or one of several that follow each other. */
export interface TablePart {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Column>;
  readonly rowsRead: number;
  /** With line numbers that begin with 1 at the part's first line. */
  readonly issues: readonly RowIssue[];
  /** The line ends in it. */
  readonly lines: number;
  /** Rows whose quotes are broken. */
  readonly broken: number;
  /** Whether the row read last lacks its end; null where there is no row. */
  readonly lastIncomplete: boolean | null;
  /** Rows in which `1.10` became `1.1`. */
  readonly damagedStepTexts: number;
}

/** A file's rows, with the account of all that was read. */
export interface ReadTable {
  readonly table: ParsedTable;
  readonly rowsRead: number;
  readonly issues: readonly RowIssue[];
  readonly notes: readonly FileNote[];
}

const sum = (parts: readonly TablePart[], of: (part: TablePart) => number) =>
  parts.reduce((total, part) => total + of(part), 0);

/**
 * The table of a file's parts, in their order, and what there is to say of it.
 * @param linesBefore The lines of the file before its first part.
 */
export function assemble(
  recognition: Recognition,
  parts: readonly TablePart[],
  linesBefore: number,
): ReadTable {
  const { format, unknown, repeated, missing, positions } = recognition;
  const table = joinTables(parts.map(({ rows, columns }) => ({ format, rows, columns })));
  const rowsRead = sum(parts, (part) => part.rowsRead);
  const damagedStepTexts = sum(parts, (part) => part.damagedStepTexts);
  const notes: FileNote[] = [];
  const names = (code: FileNote['code'], list: readonly string[]) =>
    list.length > 0 && notes.push({ code, names: list });
  if (rowsRead === 0) notes.push({ code: 'header-only' });
  if (parts.at(-1)?.lastIncomplete) notes.push({ code: 'cut-short' });
  names('missing-columns', missing);
  names('unknown-columns', unknown);
  names('repeated-columns', repeated);
  names('names-dropped', format.dropped?.filter((name) => positions.has(name)) ?? []);
  if (damagedStepTexts > 0) notes.push({ code: 'step-text-damaged', rows: damagedStepTexts });
  if (stepsFromText(recognition)) names('step-ambiguous', mergedSteps(table));
  let line = linesBefore;
  const issues = parts.map((part) => {
    const before = line;
    line += part.lines;
    return part.issues.map((issue) => ({ ...issue, lines: issue.lines.map((each) => each + before) }));
  });
  return { table, rowsRead, issues: joinIssues(issues), notes };
}

/**
 * Steps that seem to hold two: where only the text `1.1` says which step it is, a spreadsheet that wrote `1.10` as
 * `1.1` leaves learners with two rows for one step, which an export never has.
 */
function mergedSteps(table: ParsedTable): string[] {
  const person = table.columns.get('learner_id');
  const step = table.columns.get('step');
  if (table.format.id !== 'step-activity' || person?.type !== 'person' || step?.type !== 'step') return [];
  const seen = new Set<number>();
  const merged = new Set<number>();
  for (let row = 0; row < table.rows; row++) {
    const code = step.codes[row];
    const pair = person.codes[row] * step.weeks.length + code;
    if (seen.has(pair) && step.numbers[code] < 10) merged.add(code);
    seen.add(pair);
  }
  return [...merged].map((code) => `${step.weeks[code]}.${step.numbers[code]}`);
}
