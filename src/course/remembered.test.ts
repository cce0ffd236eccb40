import { expect, it, vi } from 'vitest';
import { heldForNow, remembered } from './remembered';

it('makes what is remembered once for each key', () => {
  const cache = new WeakMap<object, number[]>();
  const [one, other] = [{}, {}];
  const make = vi.fn(() => [1]);
  const first = remembered(cache, one, make);
  expect(remembered(cache, one, make)).toBe(first);
  expect(remembered(cache, other, make)).not.toBe(first);
  expect(make).toHaveBeenCalledTimes(2);
});

it('makes again what has been forgotten', () => {
  const cache = new WeakMap<object, WeakRef<number[]>>();
  const key = {};
  const first = heldForNow(cache, key, () => [1]);
  expect(heldForNow(cache, key, () => [2])).toBe(first);
  cache.set(key, { deref: () => undefined } as unknown as WeakRef<number[]>);
  expect(heldForNow(cache, key, () => [3])).toEqual([3]);
});
