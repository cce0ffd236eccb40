import type { Finding } from '@/analyses/definition';
import { finding } from '@/analyses/sentence';
import type { CardAnswer } from '@/analyses/withholding/answer';
import type { Evaluation, RiskAssessment } from '@/engine/protocol';
import type { Interval } from '@/stats/wilson';
import { inWords } from '@/words/list';
import { counted } from '@/words/numbers';

/** What a card of the model is made of. */
export interface RiskView {
  readonly assessment: RiskAssessment;
  /** How many learners the instructor can contact. */
  readonly contacts: number;
  /** A run as sentences name it: `run 6`. */
  readonly nameOf: (run: string) => string;
}

/** A question about the model, its answer and the evidence: pure, from an assessment. */
export interface RiskCard {
  readonly id: string;
  readonly question: string;
  readonly definition: readonly string[];
  /** Null where the assessment says nothing about it. */
  answer(view: RiskView): CardAnswer | null;
}

/** Where it is known what became of the learners of the list, they are what the model is judged on; else those it was trained on. */
export function judgedOn({ scored, training }: RiskAssessment): Evaluation | null {
  return scored ?? training;
}

/** Whom an evaluation is of: `1,872 learners of run 7, none of whom the model had seen`. */
export function judgedWords({ runs, crossValidated, happened }: Evaluation, { nameOf }: RiskView): string {
  const whose = `${counted(happened.length, 'learner')} of ${inWords(runs.map(nameOf))}`;
  return crossValidated
    ? `${whose}, each judged by a model that had not seen them`
    : `${whose}, none of whom the model had seen`;
}

const three = (value: number) => value.toFixed(3).replace('-', '−');

/** `0.916`; an em dash where it is not known. */
export function figure(value: number): string {
  return Number.isFinite(value) ? three(value) : '—';
}

/** `0.903 to 0.928`; nothing where there is no interval. */
export function range(interval: Interval | null): string {
  return interval ? `${three(interval.low)} to ${three(interval.high)}` : '';
}

/** `0.916 (0.903 to 0.928)` */
export function withRange(value: number, interval: Interval | null): string {
  return interval ? `${figure(value)} (${range(interval)})` : figure(value);
}

/** A finding about the evaluated learners, cautious where the fewer of the two kinds are few. */
export function judged(
  key: string,
  text: string,
  values: Finding['values'],
  { performance: { learners, atRisk } }: Pick<Evaluation, 'performance'>,
): Finding {
  return finding(key, text, values, Math.min(atRisk, learners - atRisk));
}
