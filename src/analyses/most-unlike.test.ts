import { expect, it } from 'vitest';
import { mostUnlike } from './most-unlike';

type Item = readonly [name: string, share: number, trials: number];
const names = (...items: Item[]) =>
  mostUnlike(items, ([, share, trials]) => ({ share, trials }), 20).map(({ item, more }) => [item[0], more]);

it('names the one that is low, and not the others that look high beside it', () => {
  expect(names(['a', 0.9, 100], ['b', 0.5, 100], ['c', 0.9, 100])).toEqual([['b', false]]);
});

it('names several on one side, the most distant first', () => {
  expect(names(['a', 0.2, 300], ['b', 0.6, 100], ['c', 0.2, 300], ['d', 0.8, 100])).toEqual([
    ['d', true],
    ['b', true],
  ]);
});

it('names the lower of two', () => {
  expect(names(['a', 0.9, 100], ['b', 0.5, 100])).toEqual([['b', false]]);
});

it('names none of like items, of few trials and of a single item', () => {
  expect(names(['a', 0.5, 100], ['b', 0.55, 100])).toEqual([]);
  expect(names(['a', 0.5, 100], ['b', 0, 19])).toEqual([]);
  expect(names(['a', 0.5, 100])).toEqual([]);
  expect(names(['a', 0.2, 100], ['b', 0.9, 20])).toEqual([['a', false]]);
});
