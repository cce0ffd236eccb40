import type { BooleanColumn, Column, DictionaryColumn, NumericColumn, TextColumn } from './columns';
import { detached } from './detached';
import { float64, uint8, uint32 } from './growing';

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

/**
 * A builder for a column of this type.
 * @param parse How times (in milliseconds since 1970) and numbers are read; NaN for what is none.
 */
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
