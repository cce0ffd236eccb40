import { expect, it } from 'vitest';
import { seededUniform } from '@/stats/seeded-uniform';
import { pseudonyms } from './pseudonyms';

function drawn(seed: number) {
  const uniform = seededUniform(seed);
  return pseudonyms((limit) => Math.floor(uniform() * limit));
}

const ids = Array.from({ length: 2500 }, (_, place) => `id-${place}`);

it('gives each learner one number, and each number to one learner', () => {
  const names = drawn(1);
  const numbers = ids.map(names.numberOf);
  expect(new Set(numbers).size).toBe(ids.length);
  expect(Math.min(...numbers)).toBe(1);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(3000);
  expect(ids.map(names.numberOf)).toEqual(numbers);
  expect(numbers.map(names.idOf)).toEqual(ids);
  expect(names.idOf(0)).toBeUndefined();
});

it('derives a number neither from the id nor from the order of sight', () => {
  const few = ids.slice(0, 20);
  const numbers = few.map(drawn(1).numberOf);
  expect(few.map(drawn(2).numberOf)).not.toEqual(numbers);
  expect(numbers).not.toEqual(numbers.toSorted((a, b) => a - b));
});

it('finds learners by a part of the pseudonym', () => {
  const names = pseudonyms(() => 0);
  for (const id of ids.slice(0, 12)) names.numberOf(id);
  expect(names.matching(' learner 1')).toEqual(['id-0', 'id-9', 'id-10', 'id-11']);
  expect(names.matching('12')).toEqual(['id-11']);
  expect(names.matching('id-3')).toEqual([]);
});
