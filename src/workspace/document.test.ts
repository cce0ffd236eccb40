import { describe, expect, it } from 'vitest';
import { Damaged } from '@/json/fields';
import { type Migrations, Newer, readDocument, VERSION, writeDocument } from './document';

const written = (schemaVersion: unknown, content = {}) =>
  JSON.stringify({ kind: 'coursetrace-workspace', schemaVersion, ...content });

/** An invented version 0, in which the selection was called otherwise. */
const fromZero: Migrations = {
  0: ({ selection, ...others }) => ({ ...others, state: { filter: selection } }),
};

describe('readDocument', () => {
  it('reads what was written', () => {
    expect(readDocument(writeDocument({ state: { a: 1 } }))).toMatchObject({ state: { a: 1 } });
  });

  it('brings an older version to this one, step by step', () => {
    const document = readDocument(written(0, { selection: 'x' }), fromZero);
    expect(document.state).toEqual({ filter: 'x' });
    const twice = readDocument(
      written(0, { selection: 'x' }),
      { ...fromZero, 1: () => ({ second: true }) },
      2,
    );
    expect(twice).toEqual({ second: true });
  });

  it('refuses an older version from which no step leads here', () => {
    expect(() => readDocument(written(0))).toThrow(Damaged);
  });

  it('tells a later version', () => {
    expect(() => readDocument(written(VERSION + 1))).toThrow(Newer);
  });

  it.each([[undefined], ['{'], ['[]'], ['null'], [written('1')], [written(-1)], ['{"schemaVersion":1}']])(
    'refuses %s',
    (json) => {
      expect(() => readDocument(json)).toThrow(Damaged);
    },
  );
});
