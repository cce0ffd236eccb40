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

/** Texts as they stand in the file; missing is empty. */
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

/** The values of one column, a row's at its place. What is missing is said by each type in its own way. */
export type Column = DictionaryColumn | NumericColumn | BooleanColumn | TextColumn | StepColumn;

/** Steps are told apart by the pair of week and number; this bounds both. */
export const MAX_STEP_PART = 1_000_000;

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
