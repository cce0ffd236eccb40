import { describe, expect, it } from 'vitest';
import { issueSentence } from './row-issues';

describe('issueSentence', () => {
  it('says why rows were left out and where', () => {
    expect(issueSentence({ code: 'staff', rows: 28, lines: [2, 1040] })).toBe(
      '28 rows were left out: by educators and other staff, who are counted only where it is about staff. Lines 2, 1,040 and 26 more.',
    );
    expect(issueSentence({ code: 'no-step', rows: 1, lines: [7] })).toBe(
      '1 row was left out: no step is named. Line 7.',
    );
    expect(issueSentence({ code: 'repeated', rows: 1, lines: [] })).toContain('it stands in another part');
    expect(issueSentence({ code: 'repeated', rows: 2, lines: [] })).toContain('they stand in another part');
    expect(issueSentence({ code: 'bad-time', rows: 2, lines: [3, 4] })).toMatch(
      /2 rows kept.* Lines 3 and 4\.$/,
    );
  });
});
