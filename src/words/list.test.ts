import { expect, it } from 'vitest';
import { inWords, inWordsUpTo, uncapitalised } from './list';

it('joins names', () => {
  expect(inWords([])).toBe('');
  expect(inWords(['a'])).toBe('a');
  expect(inWords(['a', 'b', 'c'])).toBe('a, b and c');
});

it('counts the names that are too many', () => {
  expect(inWordsUpTo(3, ['a', 'b', 'c'])).toBe('a, b and c');
  expect(inWordsUpTo(3, ['a', 'b', 'c', 'd', 'e'])).toBe('a, b and 3 more');
});

it('makes the first letter small, and no other', () => {
  expect(uncapitalised('Learners in the United Kingdom')).toBe('learners in the United Kingdom');
});
