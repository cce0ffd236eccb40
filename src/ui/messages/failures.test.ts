import { describe, expect, it } from 'vitest';
import { missingFiles } from '@/words/files';
import { failureSentence } from './failures';

describe('failureSentence', () => {
  it('says what to fetch', () => {
    const sentence =
      'This needs the step activity file (…_step-activity.csv). FutureLearn offers it on the course run’s Stats Dashboard, under the dataset downloads.';
    expect(missingFiles(['step-activity'])).toBe(sentence);
    expect(failureSentence({ ok: false, code: 'missing-data', missing: ['step-activity'] })).toBe(sentence);
    expect(missingFiles(['enrolments', 'comments'])).toMatch(
      /^This needs the enrolments file .* and the comments file/,
    );
  });
});
