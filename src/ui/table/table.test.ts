import { describe, expect, it } from 'vitest';
import type { ColumnKind, ResultColumn } from '@/analyses/definition';
import { cellText, isNumeric } from './cell-text';
import { sortRows } from './sort-rows';

const column = (kind: ColumnKind, words?: Record<string, string>): ResultColumn => ({
  name: 'x',
  label: 'X',
  kind,
  description: '',
  ...(words && { words }),
});

describe('cellText', () => {
  it('gives each kind its digits', () => {
    expect(cellText(3172, column('count'))).toBe('3,172');
    expect(cellText(2018, column('integer'))).toBe('2018');
    expect(cellText(5.944055944, column('percent'))).toBe('5.9\u00a0%');
    expect(cellText(0.2045, column('rate'), 10)).toBe('20\u00a0%');
    expect(cellText(0.603030303, column('rate'))).toBe('60.3\u00a0%');
    expect(cellText(-0.3378938851, column('correlation'))).toBe('−0.34');
    expect(cellText(-0.001, column('number'))).toBe('0');
    expect(cellText(-0.0001, column('rate'))).toBe('0.0\u00a0%');
    expect(cellText(-0.5, column('number'))).toBe('−0.5');
    expect(cellText(53.44167394, column('minutes'))).toBe('53.4');
    expect(cellText(3, column('days'))).toBe('3');
    expect(cellText('2018-06-11', column('date'))).toBe('11 Jun 2018');
    expect(cellText(null, column('count'))).toBe('—');
    expect(cellText(true, column('boolean'))).toBe('yes');
  });

  it('puts words for codes, and only its own', () => {
    expect(cellText('visited_step', column('label', { visited_step: 'visited a step' }))).toBe(
      'visited a step',
    );
    expect(cellText('constructor', column('label', {}))).toBe('constructor');
  });

  it('knows what stands at the right', () => {
    expect(isNumeric(column('count'))).toBe(true);
    expect(isNumeric(column('label'))).toBe(false);
  });
});

describe('sortRows', () => {
  const rows = [{ x: '1.10' }, { x: null }, { x: '1.9' }];
  it('sorts steps by their numbers and missing values last', () => {
    expect(sortRows(rows, { column: 'x', descending: false }).map(({ x }) => x)).toEqual([
      '1.9',
      '1.10',
      null,
    ]);
    expect(sortRows(rows, { column: 'x', descending: true }).map(({ x }) => x)).toEqual([
      '1.10',
      '1.9',
      null,
    ]);
    expect(sortRows(rows, null)).toBe(rows);
  });
});
