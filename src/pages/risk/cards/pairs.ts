import type { Measured } from '@/risk/evaluate/performance';
import type { OutcomeId } from '@/risk/outcome';
import { rateWords } from '@/words/numbers';
import type { RiskView } from './card';

const ones: Readonly<Record<OutcomeId, string>> = {
  under_half: 'completes fewer than half of the steps',
  not_fully_participating: 'never fully participates',
  silent_last_week: 'is not active in the last course week',
  quiet_next_week: 'goes quiet for the next seven days',
};

/** The pairs of which an area under the ROC curve is the share: `Of two learners, one who … and one who does not`. */
export function pairWords({ assessment }: Pick<RiskView, 'assessment'>): string {
  return `Of two learners, one who ${ones[assessment.outcome]} and one who does not`;
}

/** A share with its interval: `94.9 % (93.4 % to 96.2 %)`. */
export function shareWords({ value, interval }: Measured): string {
  const between = interval ? ` (${rateWords(interval.low)} to ${rateWords(interval.high)})` : '';
  return `${rateWords(value)}${between}`;
}

/** Writes an axis of shares from 0 to 1 in per cent. */
export const shareLabels = "format(100 * datum.value, '.0f') + '\u00a0%'";
