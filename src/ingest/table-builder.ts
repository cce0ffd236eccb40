import type { Recognition } from '@/formats';
import { parseTimestamp } from '@/stats/timestamp';
import { type Column, type ColumnBuilder, columnBuilder, MAX_STEP_PART, StepBuilder } from './columns';
import type { ParsedTable } from './parsed-table';
import type { FileNote, RowIssueCode } from './report';
import { RowIssues } from './row-issues';

const WHOLE = /^\d{1,7}(\.0+)?$/;
const STEP_TEXT = /^(\d{1,6})\.(\d{1,6})(\.|$)/;
const QUESTION = /^\d+(\.\d+)+$/;

const number = (text: string) => {
  const value = Number(text);
  return Number.isFinite(value) && text.trim() !== '' ? value : Number.NaN;
};

const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** A time as milliseconds since 1970; NaN for what cannot be read and for mistyped years, no course being so old. */
function plausibleTime(text: string): number {
  const time = parseTimestamp(text);
  return time >= EARLIEST && time < LATEST ? time : Number.NaN;
}

const ISSUE_OF: Partial<Record<Column['type'], RowIssueCode>> = {
  time: 'bad-time',
  number: 'bad-number',
  boolean: 'bad-boolean',
};

/** Turns rows of strings into the typed columns of a recognised dataset, and keeps account of what it leaves out. */
export class TableBuilder {
  readonly issues = new RowIssues();
  rowsRead = 0;
  rowsKept = 0;
  private readonly builders: {
    name: string;
    position: number;
    type: Column['type'];
    builder: ColumnBuilder;
  }[];
  private readonly step: StepBuilder | null;
  private readonly personPosition: number;
  private readonly at: (name: string | undefined) => number;
  private damagedStepTexts = 0;
  /** Whether the row read last lacks its end. */
  private lastIncomplete = false;
  private readonly stepsFromText: boolean;

  constructor(
    private readonly recognition: Recognition,
    private readonly width: number,
  ) {
    const { format, positions } = recognition;
    this.at = (name) => (name === undefined ? -1 : (positions.get(name) ?? -1));
    this.builders = format.columns
      .filter(({ name }) => positions.has(name))
      .map(({ name, type }) => ({
        name,
        type,
        position: this.at(name),
        builder: columnBuilder(type, { time: plausibleTime, number }),
      }));
    this.step = format.step ? new StepBuilder() : null;
    this.stepsFromText = this.at(format.step?.week) < 0 || this.at(format.step?.number) < 0;
    this.personPosition = this.at(format.person);
  }

  /** Adds a row, or counts why it is left out. */
  add(fields: string[], line: () => number): void {
    this.rowsRead++;
    const reason = this.reasonToLeaveOut(fields);
    this.lastIncomplete = reason === 'field-count' && fields.length < this.width;
    if (reason) this.issues.add(reason, line);
    else this.keep(fields, line);
  }

  private reasonToLeaveOut(fields: readonly string[]): RowIssueCode | null {
    if (fields.length !== this.width) return 'field-count';
    if (this.personPosition >= 0 && fields[this.personPosition].trim() === '') return 'blank-person';
    return this.step && !this.addStep(this.step, fields) ? 'no-step' : null;
  }

  private keep(fields: readonly string[], line: () => number): void {
    let unreadable: Set<RowIssueCode> | undefined;
    for (const { position, type, builder, name } of this.builders) {
      const raw = name === 'quiz_question' ? this.question(fields) : fields[position];
      const readable = builder.push(type === 'text' ? raw : raw.trim());
      const issue = ISSUE_OF[type];
      if (!readable && issue) {
        unreadable ??= new Set();
        unreadable.add(issue);
      }
    }
    unreadable?.forEach((issue) => {
      this.issues.add(issue, line);
    });
    this.rowsKept++;
  }

  /** A line whose quotes are broken. */
  addBroken(line: number): void {
    this.rowsRead++;
    this.lastIncomplete = true;
    this.issues.add('quote-not-closed', () => line);
  }

  private addStep(step: StepBuilder, fields: readonly string[]): boolean {
    const { week, number: stepNumber, text, required } = this.recognition.format.step ?? { text: '' };
    const raw = this.at(text) >= 0 ? fields[this.at(text)].trim() : '';
    const parts = this.stepsFromText
      ? STEP_TEXT.exec(raw)?.slice(1, 3)
      : [fields[this.at(week)].trim(), fields[this.at(stepNumber)].trim()];
    if (!parts?.every((part) => WHOLE.test(part) && Number(part) < MAX_STEP_PART)) {
      if (!required) step.pushMissing();
      return !required;
    }
    const label = step.push(Number(parts[0]), Number(parts[1]));
    if (!this.stepsFromText && text === 'step' && raw !== label && Number(raw) === Number(label)) {
      this.damagedStepTexts++;
    }
    return true;
  }

  /** A spreadsheet may have turned `1.8.1` into a date; the numbers beside it still say which question it was. */
  private question(fields: readonly string[]): string {
    const raw = fields[this.at('quiz_question')];
    const parts = ['week_number', 'step_number', 'question_number'].map((name) => this.at(name));
    if (QUESTION.test(raw) || parts.some((position) => position < 0)) return raw;
    const numbers = parts.map((position) => Number(fields[position]));
    return numbers.every((part) => Number.isInteger(part) && part > 0) ? numbers.join('.') : raw;
  }

  finish(): { table: ParsedTable; notes: FileNote[] } {
    const { format, unknown, repeated, missing, positions } = this.recognition;
    const columns = new Map<string, Column>(
      this.builders.map(({ name, builder }) => [name, builder.finish()]),
    );
    if (this.step) columns.set('step', this.step.finish());
    const table: ParsedTable = { format, rows: this.rowsKept, columns };
    const notes: FileNote[] = [];
    const names = (code: FileNote['code'], list: readonly string[]) =>
      list.length > 0 && notes.push({ code, names: list });
    if (this.rowsRead === 0) notes.push({ code: 'header-only' });
    if (this.lastIncomplete) notes.push({ code: 'cut-short' });
    names('missing-columns', missing);
    names('unknown-columns', unknown);
    names('repeated-columns', repeated);
    names('names-dropped', format.dropped?.filter((name) => positions.has(name)) ?? []);
    if (this.damagedStepTexts > 0) notes.push({ code: 'step-text-damaged', rows: this.damagedStepTexts });
    if (this.stepsFromText) names('step-ambiguous', mergedSteps(table));
    return { table, notes };
  }
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
