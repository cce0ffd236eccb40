import { describe, expect, it } from 'vitest';
import { differences, sameValue } from './differences';

describe('sameValue', () => {
  it.each([
    ['learner', 'learner'],
    ['', ''],
    ['12', '12'],
    ['12', '12.0'],
    ['0.3333333333', '0.3333333333333'],
    ['1000000.1', '1000000.9'],
    ['-0.5', '-0.50000001'],
    ['1e-13', '0.0000000000003'],
    ['2', '2.000000001'],
  ])('takes %j and %j for the same', (expected, actual) => {
    expect(sameValue(expected, actual)).toBe(true);
    expect(sameValue(actual, expected)).toBe(true);
  });

  it.each([
    ['learner', 'Learner'],
    ['1.10', '1.1x'],
    ['', '0'],
    ['0', ''],
    ['1000000', '1000001'],
    ['0.333333', '0.333334'],
    ['100.001', '100.002'],
    ['0.5', '-0.5'],
    ['1e-5', '2e-5'],
    ['NaN', '1'],
    ['2018-06-11', '2018-06-12'],
  ])('tells %j from %j', (expected, actual) => {
    expect(sameValue(expected, actual)).toBe(false);
    expect(sameValue(actual, expected)).toBe(false);
  });
});

describe('differences', () => {
  it('of equal tables are none, whatever the order of columns', () => {
    expect(differences([{ a: '1', b: 'x' }], [{ b: 'x', a: '1.0' }])).toEqual([]);
    expect(differences([], [])).toEqual([]);
  });

  it('name the row and the column', () => {
    expect(
      differences(
        [
          { a: '1', b: 'x' },
          { a: '2', b: 'y' },
        ],
        [
          { a: '1', b: 'z' },
          { a: '3', b: 'y' },
        ],
      ),
    ).toEqual([
      { row: 'row 1', column: 'b', expected: 'x', actual: 'z' },
      { row: 'row 2', column: 'a', expected: '2', actual: '3' },
    ]);
  });

  it('count missing and surplus columns', () => {
    expect(differences([{ a: '1', b: '2' }], [{ a: '1', c: '3' }])).toEqual([
      { row: 'row 1', column: 'b', expected: '2', actual: '(no such column)' },
      { row: 'row 1', column: 'c', expected: '(no such column)', actual: '3' },
    ]);
  });

  it('count missing and surplus rows once, and compare the others', () => {
    const rows = { row: 'table', column: 'rows' };
    expect(differences([{ a: '1' }, { a: '2' }], [{ a: '3' }])).toEqual([
      { ...rows, expected: '2', actual: '1' },
      { row: 'row 1', column: 'a', expected: '1', actual: '3' },
    ]);
    expect(differences([], [{ a: '3' }])).toEqual([{ ...rows, expected: '0', actual: '1' }]);
  });
});
