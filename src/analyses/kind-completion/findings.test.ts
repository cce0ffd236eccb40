import { describe, expect, it } from 'vitest';
import { kindFindings } from './findings';
import { kindRow } from './test-rows';

const plain = (findings: readonly { readonly text: string }[]) =>
  findings.map(({ text }) => text.replaceAll('\u00a0', ' '));

describe('kinds of steps', () => {
  it('are told from the most completed to the least', () => {
    const kind_completion = [
      kindRow('video', 100, 60, 1000),
      kindRow('quiz', 50, 40, 500),
      kindRow('other', 0, 0, 0),
    ];
    expect(plain(kindFindings({ kind_completion }))).toEqual([
      'Of what they visit, 200 learners complete 80.0 % of the quizzes (40 of 50) and 60.0 % of the videos (60 of 100).',
      'Of all steps of the weeks begun, visited or not, these learners complete 8.0 % of the quizzes (40 of 500) and 6.0 % of the videos (60 of 1,000).',
    ]);
  });

  it('are told with caution of few learners', () => {
    const kind_completion = [{ ...kindRow('other', 3, 2, 5), learners: 1 }];
    const found = kindFindings({ kind_completion });
    expect(found).toMatchObject([{ caution: true }, { caution: true }]);
    expect(plain(found)[0]).toMatch(/^Of what they visit, 1 learner completes 66\.7 %/);
  });
});
