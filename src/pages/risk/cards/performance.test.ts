import { describe, expect, it } from 'vitest';
import { performanceOf } from '@/risk/evaluate/performance';
import { performanceCard } from './performance';
import { baselines, evaluation, happened, probabilities, said, values, view } from './test-view';

describe('how well the model does', () => {
  it('says the area, on whom, and each baseline beside it', () => {
    // (45·40 + (45·5 + 10·40)/2) / (55·45), by counting pairs of equal risk half.
    const auc = (45 * 40 + (45 * 5 + 10 * 40) / 2) / (55 * 45);
    const text = said(performanceCard);
    expect(text).toContain(`in ${(100 * auc).toFixed(1)}\u00a0% of pairs`);
    expect(text).toContain(
      '100 learners of run 2, none of whom the model had seen; 55.0\u00a0% of them complete',
    );
    expect(text).toContain(
      `The model is better by ${(100 * (auc - 0.5)).toFixed(1)} percentage points than the plain rule “no activity in the last 7 days” (right in 50.0\u00a0% of pairs)`,
    );
    expect(text).toContain('trained on 200 learners of run 1 as they were after 14 days');
    expect(text).toContain('25.0\u00a0% of them complete fewer than half');
    // 0.55 · 0.45, and (50·(0.9·0.01 + 0.1·0.81) + 50·(0.2·0.64 + 0.8·0.04)) / 100.
    const experts = performanceCard.answer(view())?.findings.at(-1)?.text;
    expect(experts).toMatch(/Brier score 0\.125 \([\d. to]+\), of 55\.0\u00a0% for everybody 0\.247\.$/);
    expect(experts).toContain(`area under the ROC curve ${auc.toFixed(3)} (`);
  });

  it('never calls a difference one whose interval holds zero', () => {
    const same = { ...baselines, steps_completed: probabilities };
    const performance = performanceOf(probabilities, happened, same, 1);
    const text = said(performanceCard, view({ scored: evaluation({ performance }) }));
    expect(text).toContain('not clearly better than the plain rule “steps completed so far”');
  });

  it('says how boosted trees do where they are asked for', () => {
    const trees = {
      performance: evaluation().performance,
      modelGain: { value: 0.02, interval: { low: 0.01, high: 0.03 } },
    };
    expect(said(performanceCard)).not.toContain('trees');
    const asked = view({ trees });
    expect(said(performanceCard, asked)).toContain(
      ', difference 0.020, interval 0.010 to 0.030; Brier score',
    );
    expect(values(performanceCard, asked).map(({ name }) => name)).toContain('Pairs: boosted trees');
    const metrics = performanceCard.answer(asked)?.table.rows.map(({ metric }) => metric);
    expect(metrics).toContain('trees_brier');
  });

  it('is of the learners trained on while it is not known what becomes of the list, and says so', () => {
    const training = evaluation({ runs: ['a-1'], crossValidated: true });
    const text = said(performanceCard, view({ scored: null, training }));
    expect(text).toContain('100 learners of run 1, each judged by a model that had not seen them');
    expect(said(performanceCard, view({ training }))).toContain('100 learners of run 2, none');
    const neither = performanceCard.answer(view({ scored: null }));
    expect(neither).toMatchObject({ chart: null, table: { rows: [] } });
    expect(neither?.findings).toHaveLength(1);
  });

  it('is cautious where few had either outcome', () => {
    const rare = Uint8Array.from(happened, (_, i) => (i < 12 ? 1 : 0));
    const performance = performanceOf(probabilities, rare, baselines, 1);
    const few = performanceCard.answer(view({ scored: evaluation({ performance, happened: rare }) }));
    expect(few?.findings[0].caution).toBe(true);
    expect(performanceCard.answer(view())?.findings[0].caution).toBeUndefined();
  });
});
