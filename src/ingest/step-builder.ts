import { MAX_STEP_PART, type StepColumn } from './columns';
import { uint32 } from './growing';

/** Collects the steps of rows. */
export class StepBuilder {
  private readonly codes = uint32();
  private readonly weeks = [0];
  private readonly numbers = [0];
  private readonly labels = [''];
  private readonly index = new Map<number, number>();

  /** The code of a step. */
  codeOf(week: number, number: number): number {
    const key = week * MAX_STEP_PART + number;
    let code = this.index.get(key);
    if (code === undefined) {
      code = this.weeks.length;
      this.index.set(key, code);
      this.weeks.push(week);
      this.numbers.push(number);
      this.labels.push(`${week}.${number}`);
    }
    return code;
  }

  /** `1.10`; empty for code 0. */
  labelOf(code: number): string {
    return this.labels[code];
  }

  /** Adds the step of a row; code 0 where it has none. */
  pushCode(code: number): void {
    this.codes.push(code);
  }

  finish(): StepColumn {
    return { type: 'step', codes: this.codes.finish(), weeks: this.weeks, numbers: this.numbers };
  }
}
