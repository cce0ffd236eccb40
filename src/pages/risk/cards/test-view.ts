import type { Evaluation, RiskAssessment, RiskWeek } from '@/engine/protocol';
import { calibrationBins } from '@/risk/evaluate/calibration';
import type { GroupFairness } from '@/risk/evaluate/fairness';
import { performanceOf } from '@/risk/evaluate/performance';
import { features } from '@/risk/features/definitions';
import type { RiskCard, RiskView } from './card';

/** A hundred learners: for those at 0.9 it comes about in nine cases of ten, for those at 0.2 in two. */
export const probabilities = Float64Array.from({ length: 100 }, (_, i) => (i < 50 ? 0.9 : 0.2));
/** Whether the outcome came about for each. */
export const happened = Uint8Array.from({ length: 100 }, (_, i) =>
  (i < 50 ? i % 10 < 9 : i % 10 < 2) ? 1 : 0,
);
/** Scores by the plain rules. */
export const baselines = {
  quiet_week: new Float64Array(100),
  steps_completed: Float64Array.from({ length: 100 }, (_, i) => -i),
};

/** With its intervals it takes a while, and it is the same each time. */
const performance = performanceOf(probabilities, happened, baselines, 1);

/** An evaluation of these learners. */
export function evaluation(part: Partial<Evaluation> = {}): Evaluation {
  return {
    runs: ['a-2'],
    crossValidated: false,
    performance,
    calibration: calibrationBins(probabilities, happened),
    scores: { model: probabilities, ...baselines },
    happened,
    fairness: [],
    ...part,
  };
}

/** A model in which two features vary. */
export const model: RiskAssessment['model'] = {
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

/** A course week, of which it is known what became of its learners or not. */
export const week = (number: number, known: boolean): RiskWeek => ({
  week: number,
  learners: 100,
  active: 80,
  meanEngagement: 0.5,
  meanConfidence: null,
  median: 0.6,
  medianOfOthers: known ? 0.2 : null,
  performance: known ? evaluation().performance : null,
});

/** An assessment as a card sees it. */
export function view(part: Partial<RiskAssessment> = {}, contacts = 20): RiskView {
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

/** A card's findings as one text. */
export const said = (card: RiskCard, of = view()) =>
  card
    .answer(of)
    ?.findings.map(({ text }) => text)
    .join(' ') ?? '';
/** The rows of a card's chart. */
export const values = (card: RiskCard, of = view()) => card.answer(of)?.chart?.values ?? [];

/** Of how many learners a group is. */
export const size = { field: 'gender', learners: 100, atRisk: 50, others: 120 };

/** A group that is large enough to be judged. */
export const thickGroup = (value: string, p: number, predicted: number): GroupFairness => ({
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
