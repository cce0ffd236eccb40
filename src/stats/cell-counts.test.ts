import { expect, it } from 'vitest';
import { cellCounts } from './cell-counts';

it.each([10, 1e10])('counts the cells of a grid of %d and gives them in order', (cells) => {
  const counts = cellCounts(cells);
  for (const cell of [7, 0, 7, cells - 1, 3, 7]) counts.add(cell);
  expect(counts.entries()).toEqual([
    [0, 1],
    [3, 1],
    [7, 3],
    [cells - 1, 1],
  ]);
});
