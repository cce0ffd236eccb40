import { describe, expect, it } from 'vitest';
import { cautionSentence } from './words';

const nameOf = (run: string) => `run ${run.slice(2)}`;

describe('a caution of courses of another length', () => {
  it('tells the length of each', () => {
    const sentence = cautionSentence(
      {
        code: 'other-course',
        here: { run: 'x-3', weeks: 1, steps: 30 },
        trained: [{ run: 'x-1', weeks: 4, steps: 60 }],
      },
      nameOf,
    );
    expect(sentence).toMatch(
      /^The courses differ in length: run 1 has 4 weeks and 60 visited steps; run 3 has 1 week and 30 visited steps\./,
    );
  });

  it('leaves out how many steps there are while more may come', () => {
    const caution = {
      code: 'other-course',
      here: { run: 'x-3', weeks: 2, steps: null },
      trained: [{ run: 'x-1', weeks: 4, steps: 60 }],
    } as const;
    expect(cautionSentence(caution, nameOf)).toContain('; run 3 has 2 weeks.');
  });
});
