import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnBuilder } from './column-builder';

const parse = { time: (text: string) => Number(text) * 1000, number: Number };

const build = (type: Parameters<typeof columnBuilder>[0], values: readonly string[]) => {
  const builder = columnBuilder(type, parse);
  const readable = values.map((value) => builder.push(value));
  return { column: builder.finish(), readable };
};

describe('columnBuilder', () => {
  it('gives each distinct string of a person or category one code, and the empty string code 0', () => {
    const values = ['b', '', '__proto__', 'b', 'constructor', '__proto__'];
    expect(build('category', values).column).toEqual({
      type: 'category',
      codes: Uint32Array.of(1, 0, 2, 1, 3, 2),
      values: ['', 'b', '__proto__', 'constructor'],
    });
    expect(build('person', ['x']).column.type).toBe('person');
  });

  it('reads times and numbers by their own parser, and missing as NaN', () => {
    const { column, readable } = build('time', ['2', '', 'x']);
    expect(column).toEqual({ type: 'time', values: Float64Array.of(2000, Number.NaN, Number.NaN) });
    expect(readable).toEqual([true, true, false]);
    expect(build('number', ['-1.5']).column).toEqual({ type: 'number', values: Float64Array.of(-1.5) });
  });

  it('reads booleans in any case', () => {
    const { column, readable } = build('boolean', ['true', 'FALSE', 'True', '', 'yes', '1']);
    expect(column).toEqual({ type: 'boolean', values: Uint8Array.of(1, 0, 1, 2, 2, 2) });
    expect(readable).toEqual([true, true, true, true, false, false]);
  });

  it('keeps texts as they are, short and long', () => {
    const texts = [
      '',
      ' a ',
      'x'.repeat(12),
      'Zoë 🙂 wrote a longer text\r\n',
      '\uFEFFa long text with a mark',
    ];
    expect(build('text', texts).column).toEqual({ type: 'text', values: texts });
  });

  it('tells long ids apart and finds them again, whatever they begin with', () => {
    const ids = ['\uFEFF0123456789abc', '0123456789abc', '\uFEFF0123456789abc', '0123456789abd'];
    expect(build('person', ids).column).toEqual({
      type: 'person',
      codes: Uint32Array.of(1, 2, 1, 3),
      values: ['', '\uFEFF0123456789abc', '0123456789abc', '0123456789abd'],
    });
  });

  it('grows to any number of rows', () => {
    const values = Array.from({ length: 5000 }, (_, i) => String(i));
    const { column } = build('number', values);
    expect(column).toEqual({ type: 'number', values: Float64Array.from(values, Number) });
  });

  it('gives back what was put into a dictionary', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 20 })), (values) => {
        const { column } = build('category', values);
        if (column.type !== 'category') throw new Error(column.type);
        expect(Array.from(column.codes, (code) => column.values[code])).toEqual(values);
        expect(new Set(column.values).size).toBe(column.values.length);
      }),
    );
  });
});
