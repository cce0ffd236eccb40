import { describe, expect, it } from 'vitest';
import { learnerRiskCard } from './learner';
import { view, week } from './test-view';

describe('one learner', () => {
  const learner = (id: string, probability: number, byWeek: readonly (number | null)[]) => ({
    id,
    probability,
    byWeek,
    reasons: id === 'ann' ? ['last active 9 days ago; typical 1'] : [],
    engagement: 0.5,
    lastStep: null,
    quietDays: 0,
  });
  const learners = [learner('ann', 0.8, [null, 0.8]), learner('ben', 0.1, [0.3, 0.1])];

  it('has the risk of each week, beside the medians', () => {
    const answer = learnerRiskCard('ann').answer(view({ learners }));
    expect(answer?.table.rows).toEqual([
      { week: 1, risk: null, median: 0.6, median_others: 0.2 },
      { week: 2, risk: 0.8, median: 0.6, median_others: 0.2 },
    ]);
    const text = answer?.findings.map((each) => each.text).join(' ');
    expect(text).toContain('is 80.0\u00a0%, number 1 of 2 by risk; the median');
    expect(text).toContain('What raises it most: last active 9 days ago (typical: 1).');
    expect(answer?.chart?.values).toHaveLength(5);
  });

  it('says where nothing stands out, what is not known, and nothing of who is not on the list', () => {
    const unknown = view({ learners, weeks: [week(1, false), week(2, false)] });
    const answer = learnerRiskCard('ben').answer(unknown);
    const text = answer?.findings.map((each) => each.text).join(' ');
    expect(text).toContain('number 2 of 2 by risk. Nothing about this learner raises the risk.');
    expect(learnerRiskCard('cat').answer(unknown)).toBeNull();
  });
});
