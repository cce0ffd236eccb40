/** Strings of which few are distinct. Code 0 is the empty string: missing. */
export interface DictionaryColumn {
  readonly type: 'person' | 'category';
  readonly codes: Uint32Array;
  readonly values: readonly string[];
}

/** Times in milliseconds since 1970 (UTC), or plain numbers. Missing is NaN. */
export interface NumericColumn {
  readonly type: 'time' | 'number';
  readonly values: Float64Array;
}

/** 0 is false, 1 true, 2 missing. */
export interface BooleanColumn {
  readonly type: 'boolean';
  readonly values: Uint8Array;
}

export interface TextColumn {
  readonly type: 'text';
  readonly values: readonly string[];
}

/** The step a row is about. Code 0 is missing; code c stands for week `weeks[c]`, step `numbers[c]`. */
export interface StepColumn {
  readonly type: 'step';
  readonly codes: Uint32Array;
  readonly weeks: readonly number[];
  readonly numbers: readonly number[];
}

export type Column = DictionaryColumn | NumericColumn | BooleanColumn | TextColumn | StepColumn;

/** A typed array that grows while rows arrive. */
class Growing<A extends Float64Array | Uint32Array | Uint8Array> {
  private array: A;
  private length = 0;

  constructor(private readonly make: (length: number) => A) {
    this.array = make(1024);
  }

  push(value: number): void {
    if (this.length === this.array.length) {
      const larger = this.make(Math.ceil(this.length * 1.6));
      larger.set(this.array);
      this.array = larger;
    }
    this.array[this.length++] = value;
  }

  finish(): A {
    return this.array.slice(0, this.length) as A;
  }
}

const float64 = () => new Growing((length) => new Float64Array(length));
const uint32 = () => new Growing((length) => new Uint32Array(length));
const uint8 = () => new Growing((length) => new Uint8Array(length));

/**
 * A copy that does not keep alive the text it was cut from, as a slice of 13 characters or more does in V8: what is joined
 * must be written anew before it can be cut.
 */
export function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** Collects the values of one column. `push` says whether the value could be read. */
export interface ColumnBuilder {
  push(raw: string): boolean;
  finish(): Column;
}

class DictionaryBuilder implements ColumnBuilder {
  private readonly codes = uint32();
  private readonly values = [''];
  private readonly index = new Map<string, number>([['', 0]]);

  constructor(private readonly type: 'person' | 'category') {}

  push(raw: string): boolean {
    let code = this.index.get(raw);
    if (code === undefined) {
      code = this.values.length;
      const value = detached(raw);
      this.values.push(value);
      this.index.set(value, code);
    }
    this.codes.push(code);
    return true;
  }

  finish(): DictionaryColumn {
    return { type: this.type, codes: this.codes.finish(), values: this.values };
  }
}

class NumericBuilder implements ColumnBuilder {
  private readonly values = float64();

  constructor(
    private readonly type: 'time' | 'number',
    private readonly parse: (text: string) => number,
  ) {}

  push(raw: string): boolean {
    const value = raw === '' ? Number.NaN : this.parse(raw);
    this.values.push(value);
    return raw === '' || !Number.isNaN(value);
  }

  finish(): NumericColumn {
    return { type: this.type, values: this.values.finish() };
  }
}

class BooleanBuilder implements ColumnBuilder {
  private readonly values = uint8();

  push(raw: string): boolean {
    const word = raw.toLowerCase();
    const value = word === 'true' ? 1 : word === 'false' ? 0 : 2;
    this.values.push(value);
    return value !== 2 || raw === '';
  }

  finish(): BooleanColumn {
    return { type: 'boolean', values: this.values.finish() };
  }
}

class TextBuilder implements ColumnBuilder {
  private readonly values: string[] = [];

  push(raw: string): boolean {
    this.values.push(detached(raw));
    return true;
  }

  finish(): TextColumn {
    return { type: 'text', values: this.values };
  }
}

/** Steps are told apart by the pair of week and number; this bounds both. */
export const MAX_STEP_PART = 1_000_000;

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

/** A column in which every value is missing. */
export function blankColumn(type: Column['type'], rows: number): Column {
  switch (type) {
    case 'person':
    case 'category':
      return { type, codes: new Uint32Array(rows), values: [''] };
    case 'time':
    case 'number':
      return { type, values: new Float64Array(rows).fill(Number.NaN) };
    case 'boolean':
      return { type, values: new Uint8Array(rows).fill(2) };
    case 'text':
      return { type, values: new Array<string>(rows).fill('') };
    case 'step':
      return { type, codes: new Uint32Array(rows), weeks: [0], numbers: [0] };
  }
}

/** A builder for a column of this type. */
export function columnBuilder(
  type: Exclude<Column['type'], 'step'>,
  parse: { time: (text: string) => number; number: (text: string) => number },
): ColumnBuilder {
  switch (type) {
    case 'person':
    case 'category':
      return new DictionaryBuilder(type);
    case 'time':
    case 'number':
      return new NumericBuilder(type, parse[type]);
    case 'boolean':
      return new BooleanBuilder();
    case 'text':
      return new TextBuilder();
  }
}
