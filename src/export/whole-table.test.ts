import { expect, it } from 'vitest';
import type { Choice } from '@/analyses/definition';
import { wholeTable } from './whole-table';

const choice = (id: string, ...values: readonly string[]): Choice => ({
  id,
  label: id,
  options: values.map((value) => ({ value, label: value })),
  initial: values[0],
});
const choices = [choice('by', 'week', 'day'), choice('order', 'first', 'last')];

/** A table of one row, which says what was chosen. */
const tableOf = (chosen: Readonly<Record<string, string>>) => ({
  schema: { name: 'chosen', rowsAre: 'table', columns: [] },
  rows: [{ ...chosen }],
});

it('is the table as first shown where no choice splits it', () => {
  expect(wholeTable(choices, undefined, tableOf).rows).toEqual([{ by: 'week', order: 'first' }]);
  expect(wholeTable([], 'by', tableOf).rows).toEqual([{}]);
});

it('has the parts of the choice that splits it one after the other, all else as first shown', () => {
  const { schema, rows } = wholeTable(choices, 'by', tableOf);
  expect(schema.name).toBe('chosen');
  expect(rows).toEqual([
    { by: 'week', order: 'first' },
    { by: 'day', order: 'first' },
  ]);
});
