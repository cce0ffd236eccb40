import { describe, expect, it } from 'vitest';
import { excerpt, pieces } from './excerpt';

const word = (length: number) => 'x'.repeat(length);

describe('excerpt', () => {
  it('is the whole of a short text and the beginning of a long one', () => {
    expect(excerpt('short', [])).toEqual([0, 5]);
    expect(excerpt(word(5000), [[300, 303]])).toEqual([0, 1200]);
  });

  it('begins before a hit that is further on, at a word where there is one', () => {
    expect(excerpt(word(5000), [[2000, 2003]])).toEqual([1880, 3080]);
    const text = `${'abcd '.repeat(200)}hit`;
    const [from, to] = excerpt(text, [[1000, 1003]]);
    expect([text.slice(from, from + 4), to]).toEqual(['abcd', text.length]);
  });

  it('never cuts a character in two', () => {
    const rain = '🌧'.repeat(1000);
    const text = `${rain}a${rain}`;
    const [from, to] = excerpt(text, [[2021, 2023]]);
    expect([from, to]).toEqual([1900, 3099]);
    expect(text.slice(from, to)).toMatch(/^[🌧a]+$/u);
  });
});

describe('pieces', () => {
  const shown = (from: number, to: number) =>
    pieces(
      '0123456789',
      [from, to],
      [
        [1, 3],
        [5, 8],
      ].map(([a, b]) => [a, b] as const),
    ).map(({ text, hit, at }) => [text, hit, at]);

  it('tells hits from the rest and loses nothing', () => {
    expect(shown(0, 10)).toEqual([
      ['0', false, 0],
      ['12', true, 1],
      ['34', false, 3],
      ['567', true, 5],
      ['89', false, 8],
    ]);
    expect(shown(2, 6)).toEqual([
      ['2', true, 2],
      ['34', false, 3],
      ['5', true, 5],
    ]);
    expect(shown(3, 5)).toEqual([['34', false, 3]]);
    expect(pieces('', [0, 0], [])).toEqual([]);
  });
});
