import type { Recognition } from '@/formats';
import { type ColumnBuilder, columnBuilder } from './column-builder';
import type { Column } from './columns';
import type { RowIssueCode } from './report';
import { RowIssues } from './row-issues';
import { RowSteps } from './row-steps';
import type { TablePart } from './table-part';
import { TimesAhead } from './times-ahead';

const QUESTION = /^\d+(\.\d+)+$/;

const number = (text: string) => {
  const value = Number(text);
  return Number.isFinite(value) ? value : Number.NaN;
};

const ISSUE_OF: Partial<Record<Column['type'], RowIssueCode>> = {
  time: 'bad-time',
  number: 'bad-number',
  boolean: 'bad-boolean',
};

const isInked = (code: number) => code > 32 && code < 128;

/** The text without blanks around it: most have none, which is sooner seen than cut. */
function trimmed(text: string): string {
  if (text === '') return text;
  return isInked(text.charCodeAt(0)) && isInked(text.charCodeAt(text.length - 1)) ? text : text.trim();
}

/** A column being built, and where in a row its value stands. */
interface Building {
  readonly name: string;
  readonly position: number;
  readonly type: Column['type'];
  readonly builder: ColumnBuilder;
  /** Its times where it has times, which are read before the rows are added. */
  readonly ahead: TimesAhead | null;
}

/** Turns rows of strings into the typed columns of a recognised dataset, and keeps account of what it leaves out. */
export class TableBuilder {
  rowsRead = 0;
  private rowsKept = 0;
  private broken = 0;
  /** Of the row that is added, among those expected. */
  private place = 0;
  private readonly issues = new RowIssues();
  private readonly building: readonly Building[];
  private readonly steps: RowSteps | null;
  private readonly personPosition: number;
  private readonly questionParts: readonly number[];
  /** Whether the row read last lacks its end. */
  private lastIncomplete: boolean | null = null;

  /** @param width How many fields a row has. */
  constructor(
    recognition: Recognition,
    private readonly width: number,
  ) {
    const { format, positions } = recognition;
    const at = (name: string | undefined) => (name === undefined ? -1 : (positions.get(name) ?? -1));
    this.building = format.columns
      .filter(({ name }) => positions.has(name))
      .map(({ name, type }) => {
        const position = at(name);
        const ahead = type === 'time' ? new TimesAhead(position) : null;
        const time = () => ahead?.at(this.place) ?? Number.NaN;
        return { name, type, position, ahead, builder: columnBuilder(type, { time, number }) };
      });
    this.steps = format.step ? new RowSteps(recognition) : null;
    this.personPosition = at(format.person);
    this.questionParts = ['week_number', 'step_number', 'question_number'].map(at);
  }

  /** Says which rows will be added next, so that their times are read at once. */
  expect(rows: readonly (readonly string[])[]): void {
    for (const { ahead } of this.building) ahead?.expect(rows);
  }

  /** Adds a row, or counts why it is left out. @param place Its place among the rows expected. */
  add(fields: readonly string[], line: () => number, place: number): void {
    this.rowsRead++;
    this.place = place;
    const reason = this.reasonToLeaveOut(fields);
    this.lastIncomplete = reason === 'field-count' && fields.length < this.width;
    if (reason) this.issues.add(reason, line);
    else this.keep(fields, line);
  }

  private reasonToLeaveOut(fields: readonly string[]): RowIssueCode | null {
    if (fields.length !== this.width) return 'field-count';
    if (this.personPosition >= 0 && trimmed(fields[this.personPosition]) === '') return 'blank-person';
    return this.steps && !this.steps.add(fields) ? 'no-step' : null;
  }

  private keep(fields: readonly string[], line: () => number): void {
    let unreadable: Set<RowIssueCode> | undefined;
    for (const { position, type, builder, name, ahead } of this.building) {
      const raw = name === 'quiz_question' ? this.question(fields, position) : fields[position];
      const asItIs = type === 'text' || (ahead !== null && !Number.isNaN(ahead.at(this.place)));
      const readable = builder.push(asItIs ? raw : trimmed(raw));
      if (readable) continue;
      const issue = ISSUE_OF[type];
      if (!issue) continue;
      unreadable ??= new Set();
      unreadable.add(issue);
    }
    unreadable?.forEach((issue) => {
      this.issues.add(issue, line);
    });
    this.rowsKept++;
  }

  /** A line whose quotes are broken. */
  addBroken(line: number): void {
    this.rowsRead++;
    this.broken++;
    this.lastIncomplete = true;
    this.issues.add('quote-not-closed', () => line);
  }

  /** A spreadsheet may have turned `1.8.1` into a date; the numbers beside it still say which question it was. */
  private question(fields: readonly string[], position: number): string {
    const raw = fields[position];
    if (QUESTION.test(raw)) return raw;
    const numbers = this.questionParts.map((part) => Number(fields[part]));
    return numbers.every((part) => Number.isInteger(part) && part > 0) ? numbers.join('.') : raw;
  }

  /** @param lines The line ends in what was read. */
  finish(lines: number): TablePart {
    const { rowsRead, rowsKept: rows, broken, lastIncomplete, steps } = this;
    const columns = new Map<string, Column>(
      this.building.map(({ name, builder }) => [name, builder.finish()]),
    );
    if (steps) columns.set('step', steps.finish());
    const damagedStepTexts = steps?.damagedTexts ?? 0;
    return {
      rows,
      columns,
      rowsRead,
      issues: this.issues.list(),
      lines,
      broken,
      lastIncomplete,
      damagedStepTexts,
    };
  }
}
