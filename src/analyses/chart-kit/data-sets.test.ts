import { expect, it } from 'vitest';
import { rowsBySet } from './data-sets';

it('gives each row to the data set of its part, all others to the common one, as copies', () => {
  const rows = [{ part: 'cell', at: 1 }, { part: 'week', at: 2 }, { part: 'derived', at: 3 }, { at: 4 }];
  const data = [{ name: 'values' }, { name: 'cell' }, { name: 'derived', source: 'values' }];
  const sets = rowsBySet(data, rows);
  expect(Object.fromEntries(sets)).toEqual({ values: rows.slice(1), cell: rows.slice(0, 1) });
  expect(sets.get('cell')?.[0]).not.toBe(rows[0]);
});

it('leaves rows out that a chart has no data set for', () => {
  expect([...rowsBySet([{ name: 'cell' }], [{ part: 'week' }])]).toEqual([['cell', []]]);
});
