import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readable } from './readable';
import { findHits, fold, holdsAll, searchTerms } from './search';

const marked = (text: string, query: string) =>
  findHits(text, searchTerms(query)).map(([from, to]) => text.slice(from, to));

describe('fold', () => {
  it('knows no case, no accents, no width and no invisible characters', () => {
    expect(fold('ÉCOLE naïve ΟΔΟΣ οδος İstanbul ﬁn ｆｕｌｌ soft\u00adhyphen')).toBe(
      'ecole naive οδοσ οδοσ istanbul fin full softhyphen',
    );
    expect(fold('e\u0301\u0302\u0489x')).toBe('ex');
    expect(fold('don’t')).toBe("don't");
  });

  it('makes one space of any white space', () => {
    expect(fold('a \n\t\u00a0 b')).toBe('a b');
    expect(fold('two  plain')).toBe('two plain');
  });
});

describe('searchTerms', () => {
  it('takes words one by one and quoted phrases whole', () => {
    expect(searchTerms('  Low “Air  Pressure” low "map ')).toEqual(['low', 'air pressure', 'map']);
    expect(searchTerms('"" \u0301 ')).toEqual([]);
  });
});

describe('findHits', () => {
  it('finds what the search ignores, with the accents that belong to it', () => {
    expect(marked('Un CAFE\u0301, un café.', 'cafe')).toEqual(['CAFE\u0301', 'café']);
    expect(marked('low\n  pressure', '"low pressure"')).toEqual(['low\n  pressure']);
    expect(marked('ﬁn', 'i')).toEqual(['ﬁ']);
    expect(marked('banana', 'ana an')).toEqual(['anan']);
    expect(marked('nothing here', 'absent')).toEqual([]);
  });

  it('finds a term wherever the folded text holds it, and only there', () => {
    const letter = fc.constantFrom(
      'a',
      'A',
      'á',
      'b',
      ' ',
      '\n',
      '\u0301',
      '\u200b',
      'ß',
      'ﬁ',
      'Σ',
      'ς',
      '𝔞',
      '´',
    );
    const text = fc.string({ unit: fc.oneof(letter, fc.string({ unit: 'binary', maxLength: 1 })) });
    fc.assert(
      fc.property(text, fc.array(letter, { minLength: 1, maxLength: 3 }), (raw, query) => {
        const shown = readable(raw);
        const terms = searchTerms(query.join(''));
        const hits = findHits(shown, terms);
        for (const [from, to] of hits)
          expect(terms.some((term) => fold(shown.slice(from, to)).includes(term))).toBe(true);
        const within = terms.filter((term) => fold(shown).includes(term));
        expect(hits.length > 0).toBe(within.length > 0);
        expect(holdsAll(fold(shown), terms)).toBe(within.length === terms.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('readable', () => {
  it('keeps letters, emoji and line breaks, and nothing that controls', () => {
    expect(readable('a\0b\u0007\u001b[31m\r\nc\rd\u2028e\tf\u0085g')).toBe('ab[31m\nc\nd\ne\tf\ng');
    expect(readable('\u202eevil\u202c \u2066x\u2069')).toBe('evil x');
    expect(readable('👩‍👩‍👧 שלום\u200f \ud800!')).toBe('👩‍👩‍👧 שלום\u200f \ufffd!');
  });
});
