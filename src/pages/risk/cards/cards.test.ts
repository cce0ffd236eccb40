import { describe, expect, it } from 'vitest';
import type { Evaluation, RiskAssessment, RiskWeek } from '@/engine/protocol';
import { calibrationBins } from '@/risk/evaluate/calibration';
import type { GroupFairness } from '@/risk/evaluate/fairness';
import { performanceOf } from '@/risk/evaluate/performance';
import { features } from '@/risk/features/definitions';
import type { RiskModel } from '@/risk/model/model';
import { calibrationCard } from './calibration';
import type { RiskCard, RiskView } from './card';
import { coefficientsCard } from './coefficients';
import { contactsCard } from './contacts';
import { fairnessCard } from './fairness';
import { learnerRiskCard } from './learner';
import { performanceCard } from './performance';
import { weeksCard } from './weeks';

/** A hundred learners: of those at 0.9 nine in ten come about, of those at 0.2 two in ten. */
const probabilities = Float64Array.from({ length: 100 }, (_, i) => (i < 50 ? 0.9 : 0.2));
const happened = Uint8Array.from({ length: 100 }, (_, i) => ((i < 50 ? i % 10 < 9 : i % 10 < 2) ? 1 : 0));
const baselines = {
  quiet_week: new Float64Array(100),
  steps_completed: Float64Array.from({ length: 100 }, (_, i) => -i),
};

function evaluation(part: Partial<Evaluation> = {}): Evaluation {
  return {
    runs: ['a-2'],
    crossValidated: false,
    performance: performanceOf(probabilities, happened, baselines, 1),
    calibration: calibrationBins(probabilities, happened),
    scores: { model: probabilities, ...baselines },
    happened,
    fairness: [],
    ...part,
  };
}

const model: RiskModel = {
  schemaVersion: 1,
  outcome: 'under_half',
  cut: { week: 2, days: 14 },
  penalty: 1,
  balanced: false,
  intercept: { coefficient: 0, standardError: 1 },
  features: features.map(({ id, label, formula }, place) => ({
    id,
    label,
    formula,
    mean: 0,
    typical: 0,
    scale: place < 2 ? 1 : 0,
    coefficient: place === 0 ? Math.log(4) : place === 1 ? Math.log(0.5) : 0,
    standardError: place < 2 ? 0.1 : null,
  })),
  training: {
    runs: ['a-1'],
    courses: [],
    learners: 200,
    atRisk: 50,
    date: '2025-01-01',
    auc: 0.9,
    separated: false,
  },
};

const week = (number: number, known: boolean): RiskWeek => ({
  week: number,
  learners: 100,
  active: 80,
  meanEngagement: 0.5,
  meanConfidence: null,
  median: 0.6,
  medianOfOthers: known ? 0.2 : null,
  performance: known ? evaluation().performance : null,
});

function view(part: Partial<RiskAssessment> = {}, contacts = 20): RiskView {
  const assessment = {
    run: 'a-2',
    outcome: 'under_half',
    model,
    scored: evaluation(),
    training: null,
    weeks: [week(1, true), week(2, true)],
    ...part,
  } as RiskAssessment;
  return { assessment, contacts, nameOf: (run) => `run ${run.slice(2)}` };
}

const said = (card: RiskCard, of = view()) =>
  card
    .answer(of)
    ?.findings.map(({ text }) => text)
    .join(' ') ?? '';
const values = (card: RiskCard, of = view()) => card.answer(of)?.chart?.values ?? [];

describe('how well the model does', () => {
  it('says the area, on whom, and each baseline beside it', () => {
    // (45·40 + (45·5 + 10·40)/2) / (55·45), by counting pairs of equal risk half.
    const auc = (45 * 40 + (45 * 5 + 10 * 40) / 2) / (55 * 45);
    const text = said(performanceCard);
    expect(text).toContain(`in ${(100 * auc).toFixed(1)}\u00a0% of pairs`);
    expect(text).toContain(
      '100 learners of run 2, none of whom the model had seen; 55.0\u00a0% of them complete',
    );
    expect(text).toContain('better than the plain rule “no activity in the last 7 days” (0.500;');
    expect(text).toContain('trained on 200 learners of run 1 as they were after 14 days');
    expect(text).toContain('25.0\u00a0% of them complete less than half');
    // 0.55 · 0.45, and (50·(0.9·0.01 + 0.1·0.81) + 50·(0.2·0.64 + 0.8·0.04)) / 100.
    expect(text).toContain('Its Brier score is 0.125 (');
    expect(text).toContain('has 0.247 and knowing everything 0');
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
      'the model is better than they are (difference 0.020, interval 0.010 to 0.030)',
    );
    expect(values(performanceCard, asked).map(({ name }) => name)).toContain('ROC: boosted trees');
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

describe('the list that can be contacted', () => {
  it('has a confusion matrix that adds up to everyone, at the length that is chosen', () => {
    const cells = values(contactsCard, view({}, 50));
    expect(cells.map(({ value }) => value)).toEqual([45, 5, 10, 40]);
    expect(said(contactsCard, view({}, 50))).toContain(
      '45 complete less than half of the steps: 90.0\u00a0% of the list',
    );
    expect(said(contactsCard, view({}, 50))).toContain('81.8\u00a0% of all');
    const table = contactsCard.answer(view({}, 50))?.table.rows ?? [];
    expect(table.map(({ ordered_by, precision, tied }) => [ordered_by, precision, tied])).toEqual([
      ['model', 0.9, 0],
      ['quiet_week', 0.55, 100],
      ['steps_completed', 0.9, 0],
    ]);
  });

  it('gives the mean over ties, with its fraction', () => {
    expect(values(contactsCard, view({}, 15))[0]).toMatchObject({ value: 13.5, label: '13.5' });
  });
});

describe('one learner', () => {
  const learner = (id: string, probability: number, byWeek: readonly (number | null)[]) => ({
    id,
    probability,
    byWeek,
    reasons: id === 'ann' ? ['last active 9 days ago; typical 1'] : [],
    engagement: 0.5,
    lastStep: null,
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

describe('calibration', () => {
  it('is right where shares are as predicted, and names what is off', () => {
    expect(said(calibrationCard)).toContain('In each of 2 groups');
    const calibration = calibrationBins(
      probabilities.map((p) => (p === 0.9 ? 0.5 : p)),
      happened,
    );
    const text = said(calibrationCard, view({ scored: evaluation({ calibration }) }));
    expect(text).toContain('In 1 of 2 groups');
    expect(text).toContain('around a risk of 50.0\u00a0%: 90.0\u00a0%');
  });
});

describe('coefficients', () => {
  it('are odds ratios on a logarithmic axis, those that vary, the farthest first', () => {
    const [first, second, ...none] = values(coefficientsCard);
    expect(none).toEqual([]);
    expect(first).toMatchObject({ name: features[0].label, label: '4.00' });
    expect(first.value).toBeCloseTo(2, 12);
    expect(second.value).toBeCloseTo(-1, 12);
    expect(second.high).toBeCloseTo(-1 + (1.959964 * 0.1) / Math.LN2, 5);
    const text = said(coefficientsCard);
    expect(text).toContain(`“${features[1].label}” (odds ratio 0.50`);
    expect(text.indexOf('lowers')).toBeLessThan(text.indexOf('raises'));
    expect(coefficientsCard.answer(view())?.table.rows).toHaveLength(1 + features.length);
  });

  it('say so where none is clear', () => {
    const unclear = model.features.map((each) => ({ ...each, standardError: each.scale > 0 ? 5 : null }));
    expect(said(coefficientsCard, view({ model: { ...model, features: unclear } }))).toContain(
      'No single feature',
    );
  });
});

describe('the weeks', () => {
  it('have a point for the model and each baseline where they can be judged', () => {
    expect(values(weeksCard)).toHaveLength(6);
    expect(
      values(weeksCard, view({ weeks: [week(1, false), week(2, true)] })).map((row) => row.week),
    ).toEqual([2, 2, 2]);
    const unknown = weeksCard.answer(view({ weeks: [week(1, false)] }));
    expect(unknown?.chart).toBeNull();
    expect(unknown?.findings[0].text).toContain('not known yet');
    expect(unknown?.table.rows).toHaveLength(1);
    expect(weeksCard.answer(view({ weeks: [] }))).toBeNull();
  });
});

const size = { field: 'gender', learners: 100, atRisk: 50, others: 120 };

const thickGroup = (value: string, p: number, predicted: number): GroupFairness => ({
  ...size,
  value,
  ok: true,
  auc: 0.8,
  othersAuc: 0.9,
  abroca: 0.1,
  p,
  predicted,
  observed: 0.5,
  interval: { low: 0.4, high: 0.6 },
});

describe('fairness', () => {
  const thick = thickGroup;
  const thin: GroupFairness = { ...size, value: 'other', learners: 4, ok: false, code: 'too-thin' };
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
    const text = said(fairnessCard, of(thick('male', 0.002, 0.7), thick('female', 0.06, 0.5), thin));
    expect(text).toContain('clearly otherwise than the other learners: Gender: Male (ABROCA 0.100).');
    expect(text).toContain('Gender: Male (risk 70.0\u00a0%, observed 50.0\u00a0%)');
    expect(text).toContain('1 of 3 groups have fewer');
    // 0.04 is below 0.05, but not for one of two.
    const alone = said(fairnessCard, of(thick('female', 0.04, 0.5), thick('male', 0.5, 0.5)));
    expect(alone).toContain('no proof that it is fair');
    expect(alone).toContain('In each of them its mean risk lies within');
  });
});

it.each([performanceCard, contactsCard, calibrationCard, coefficientsCard, weeksCard, fairnessCard])(
  'describes every column of the table of $id, and how it is counted',
  (card) => {
    expect(card.definition.length).toBeGreaterThan(1);
    const fairness: GroupFairness[] = [thickGroup('male', 0.5, 0.5)];
    const answer = card.answer(view({ scored: evaluation({ fairness }) }));
    const { schema, rows } = answer?.table ?? { schema: { columns: [] }, rows: [] };
    for (const row of rows)
      expect(Object.keys(row).sort()).toEqual(schema.columns.map(({ name }) => name).sort());
    for (const { description } of schema.columns) expect(description).toMatch(/\.$/);
  },
);
