import { describe, expect, it } from 'vitest';
import type { GroupFairness } from '@/risk/evaluate/fairness';
import { fairnessCard } from './fairness';
import { evaluation, said, size, thickGroup, view } from './test-view';

describe('fairness', () => {
  const thin: GroupFairness = { ...size, value: 'other', learners: 4, ok: false };
  const of = (...fairness: GroupFairness[]) => view({ scored: evaluation({ fairness }) });

  it('is not shown where nobody told anything', () => {
    expect(fairnessCard.answer(view())).toBeNull();
  });

  it('warns and judges nobody where all groups are thin', () => {
    const answer = fairnessCard.answer(of(thin));
    expect(answer?.chart).toBeNull();
    expect(answer?.findings[0]).toMatchObject({ key: 'thin', caution: true });
    expect(answer?.table.rows[0]).toMatchObject({ group: 'Gender: Other', enough: false, auc: null });
    expect(answer?.table.schema.columns.map(({ name }) => name)).not.toContain('auc');
  });

  it('names groups that differ beyond chance for all together, and risks that are off', () => {
    const text = said(
      fairnessCard,
      of(thickGroup('male', 0.002, 0.7), thickGroup('female', 0.06, 0.5), thin),
    );
    expect(text).toContain('clearly otherwise than the other learners: Gender: Male (ABROCA 0.100).');
    expect(text).toContain('Gender: Male (risk 70.0\u00a0%, observed 50.0\u00a0%)');
    expect(text).toContain('Of 3 groups, 1 cannot be judged');
    // 0.04 is below 0.05, but not for one of two.
    const alone = said(fairnessCard, of(thickGroup('female', 0.04, 0.5), thickGroup('male', 0.5, 0.5)));
    expect(alone).toContain('no proof that it is fair');
    expect(alone).toContain('In each of them its mean risk lies within');
  });
});
