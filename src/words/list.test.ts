import { expect, it } from 'vitest';
import { inWords, inWordsUpTo } from './list';

it('joins names', () => {
  expect(inWords([])).toBe('');
  expect(inWords(['a'])).toBe('a');
  expect(inWords(['a', 'b', 'c'])).toBe('a, b and c');
});

it('counts the names that are too many', () => {
  expect(inWordsUpTo(3, ['a', 'b', 'c'])).toBe('a, b and c');
  expect(inWordsUpTo(3, ['a', 'b', 'c', 'd', 'e'])).toBe('a, b and 3 more');
});
