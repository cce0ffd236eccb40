import { expect, it } from 'vitest';
import { seededUniform } from './seeded-uniform';
import { shuffle } from './shuffle';

function shuffled(values: string, uniform: () => number): string {
  const list = [...values];
  shuffle(list.length, uniform, (a, b) => {
    [list[a], list[b]] = [list[b], list[a]];
  });
  return list.join('');
}

it('gives every order as often as any other', () => {
  const uniform = seededUniform(1);
  const orders = new Map<string, number>();
  for (let draw = 0; draw < 6000; draw++) {
    const order = shuffled('abc', uniform);
    orders.set(order, (orders.get(order) ?? 0) + 1);
  }
  expect(orders.size).toBe(6);
  // Five standard deviations of a count around 1000.
  for (const times of orders.values()) expect(Math.abs(times - 1000)).toBeLessThan(5 * 29);
});

it('leaves a single thing, and none, where it is', () => {
  expect(['a', ''].map((values) => shuffled(values, () => 0.99))).toEqual(['a', '']);
});
