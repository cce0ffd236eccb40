import type { Recognition } from '@/formats';
import { MAX_STEP_PART, type StepColumn } from './columns';
import { detached } from './detached';
import { StepBuilder } from './step-builder';
import { stepsFromText } from './steps-from-text';

const WHOLE = /^\d{1,7}(\.0+)?$/;
const STEP_TEXT = /^(\d{1,6})\.(\d{1,6})(\.|$)/;

interface KnownStep {
  readonly week: string;
  readonly number: string;
  readonly code: number;
  readonly damaged: boolean;
}

/** Collects the step of each row: by its numbers, or where the file has none by its text. */
export class RowSteps {
  /** Rows in which `1.10` became `1.1`. */
  damagedTexts = 0;
  private readonly builder = new StepBuilder();
  private readonly fromText: boolean;
  private readonly required: boolean;
  private readonly textCounts: boolean;
  private readonly textAt: number;
  private readonly weekAt: number;
  private readonly numberAt: number;
  /** What rows have said before, by their texts, and what came of it. */
  private readonly known = new Map<string, KnownStep>();

  constructor(recognition: Recognition) {
    const { format, positions } = recognition;
    const at = (name: string | undefined) => (name === undefined ? -1 : (positions.get(name) ?? -1));
    this.fromText = stepsFromText(recognition);
    this.required = format.step?.required === true;
    this.textCounts = !this.fromText && format.step?.text === 'step';
    this.textAt = at(format.step?.text);
    this.weekAt = at(format.step?.week);
    this.numberAt = at(format.step?.number);
  }

  /** Adds the step of a row; false, and nothing is added, where it has none and needs one. */
  add(fields: readonly string[]): boolean {
    const text = this.textAt < 0 ? '' : fields[this.textAt];
    const week = this.fromText ? '' : fields[this.weekAt];
    const number = this.fromText ? '' : fields[this.numberAt];
    const known = this.known.get(text);
    if (known && week === known.week && number === known.number) return this.push(known);
    const label = text.trim();
    const parts = this.fromText ? STEP_TEXT.exec(label)?.slice(1, 3) : [week.trim(), number.trim()];
    if (!parts?.every((part) => WHOLE.test(part) && Number(part) < MAX_STEP_PART)) {
      if (!this.required) this.builder.pushCode(0);
      return !this.required;
    }
    const code = this.builder.codeOf(Number(parts[0]), Number(parts[1]));
    const own = this.builder.labelOf(code);
    const damaged = this.textCounts && label !== own && Number(label) === Number(own);
    const step = { week: detached(week), number: detached(number), code, damaged };
    this.known.set(detached(text), step);
    return this.push(step);
  }

  private push({ code, damaged }: KnownStep): true {
    this.builder.pushCode(code);
    if (damaged) this.damagedTexts++;
    return true;
  }

  finish(): StepColumn {
    return this.builder.finish();
  }
}
