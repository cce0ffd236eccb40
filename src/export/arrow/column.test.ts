import { describe, expect, it } from 'vitest';
import { booleansColumn, constantColumn, datesColumn, lookedUpColumn } from './column';

const decoder = new TextDecoder();

describe('constantColumn', () => {
  it('has its text in every row, and none missing', () => {
    const { values, offsets, ...presence } = constantColumn('ab').slice(4, 7);
    expect(decoder.decode(values as Uint8Array)).toBe('ababab');
    expect(offsets).toEqual(Int32Array.of(0, 2, 4, 6));
    expect(presence).toEqual({ length: 3, nullCount: 0, validity: new Uint8Array(0) });
  });

  it('is missing in every row where its text is empty', () => {
    expect(constantColumn('').slice(0, 3)).toMatchObject({ nullCount: 3, validity: Uint8Array.of(0) });
  });

  it('hands out slices of one length as the same memory, and others anew', () => {
    const column = constantColumn('a');
    expect(column.slice(0, 3)).toBe(column.slice(3, 6));
    expect(column.slice(6, 8).length).toBe(2);
  });
});

it('tells missing dates, truths and places from those that are 0', () => {
  expect(datesColumn([null, 0, 5]).slice(0, 3)).toMatchObject({
    nullCount: 1,
    validity: Uint8Array.of(0b110),
    values: Int32Array.of(0, 0, 5),
  });
  expect(booleansColumn(Uint8Array.of(0, 1, 2)).slice(0, 3)).toMatchObject({
    nullCount: 1,
    validity: Uint8Array.of(0b011),
    values: Uint8Array.of(0b010),
  });
  expect(lookedUpColumn(Int32Array.of(-1, 0, 1), Int32Array.of(0, 9)).slice(0, 3)).toMatchObject({
    nullCount: 1,
    validity: Uint8Array.of(0b110),
    values: Int32Array.of(0, 0, 9),
  });
});
