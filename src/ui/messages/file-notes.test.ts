import { describe, expect, it } from 'vitest';
import { noteSentence } from './file-notes';

describe('noteSentence', () => {
  it('says of a part of any number of parts that they are counted together', () => {
    expect(noteSentence({ code: 'part', names: ['a-1_comments.csv'] })).toBe(
      'Continues “a-1_comments.csv”; they are counted together.',
    );
  });

  it('names columns in notes', () => {
    expect(noteSentence({ code: 'unknown-columns', names: ['a', 'b'] })).toBe(
      'Not read: the columns “a” and “b”, which Coursetrace does not know.',
    );
    expect(noteSentence({ code: 'missing-columns', names: ['role'] })).toContain('the column “role”');
  });
});
