import { column, tableSchema } from '@/analyses/schema';
import type { Interval } from '@/stats/wilson';
import { baselineIds, baselineWords } from '../evaluate/baselines';
import type { ContactList } from '../evaluate/contact-list';
import type { Measured, Performance } from '../evaluate/performance';

export type EvaluationRow = {
  readonly metric: string;
  readonly value: number | null;
  readonly ci_low: number | null;
  readonly ci_high: number | null;
};

const own = {
  learners: 'Learners',
  at_risk: 'Learners for whom the outcome came about',
  auc: 'ROC AUC',
  average_precision: 'PR AUC (average precision)',
  brier: 'Brier score',
  list_length: 'Length of the list',
  list_precision: 'Share of the list for whom it came about',
  list_recall: 'Share of those for whom it came about who are on the list',
  true_positives: 'On the list, came about',
  false_positives: 'On the list, did not come about',
  false_negatives: 'Not on the list, came about',
  true_negatives: 'Not on the list, did not come about',
};

const ofBaselines = Object.fromEntries(
  baselineIds.flatMap((id) => [
    [`${id}_auc`, `ROC AUC of “${baselineWords[id]}”`],
    [`${id}_average_precision`, `PR AUC of “${baselineWords[id]}”`],
    [`gain_over_${id}`, `The model’s ROC AUC less that of “${baselineWords[id]}”`],
  ]),
);

/** Which predictions the figures are of. */
const prefixes = {
  '': '',
  cross_validated_: ' (learners trained on, ten folds)',
  trees_: ' (boosted trees)',
} as const;

export type EvaluationPrefix = keyof typeof prefixes;

const words = Object.fromEntries(
  Object.entries(prefixes).flatMap(([prefix, said]) =>
    Object.entries({ ...own, ...ofBaselines }).map(([metric, label]) => [`${prefix}${metric}`, label + said]),
  ),
);

export const evaluationTable = tableSchema<EvaluationRow>('risk_evaluation', 'figure', {
  metric: column(
    'label',
    'Figure',
    'What is measured, on the learners that the model was applied to; `cross_validated_` on those it was trained on, by models that had not seen them.',
    words,
  ),
  value: column('number', 'Value', 'Its value; empty where it cannot be known.'),
  ci_low: column(
    'number',
    'At least',
    'Lower end of the 95 % interval: by resampling learners, of shares by Wilson’s method.',
  ),
  ci_high: column('number', 'At most', 'Upper end of the 95 % interval.'),
});

function evaluationRow(metric: string, value: number, interval: Interval | null = null): EvaluationRow {
  const known = Number.isFinite(value);
  return {
    metric,
    value: known ? value : null,
    ci_low: known && interval ? interval.low : null,
    ci_high: known && interval ? interval.high : null,
  };
}

/** The figures of a performance; with a prefix, of other predictions than the model's for the run it is applied to. */
export function performanceRows(
  { learners, atRisk, auc, averagePrecision, brier, baselines }: Performance,
  prefix: EvaluationPrefix = '',
): EvaluationRow[] {
  const measured = (metric: string, { value, interval }: Measured) =>
    evaluationRow(prefix + metric, value, interval);
  return [
    evaluationRow(`${prefix}learners`, learners),
    evaluationRow(`${prefix}at_risk`, atRisk),
    measured('auc', auc),
    measured('average_precision', averagePrecision),
    measured('brier', brier),
    ...baselineIds.flatMap((id) => [
      measured(`${id}_auc`, baselines[id].auc),
      measured(`${id}_average_precision`, baselines[id].averagePrecision),
      measured(`gain_over_${id}`, baselines[id].gain),
    ]),
  ];
}

/** The figures of a list of learners. */
export function contactListRows(list: ContactList): EvaluationRow[] {
  return [
    evaluationRow('list_length', list.length),
    evaluationRow('list_precision', list.precision, list.precisionInterval),
    evaluationRow('list_recall', list.recall, list.recallInterval),
    evaluationRow('true_positives', list.truePositives),
    evaluationRow('false_positives', list.falsePositives),
    evaluationRow('false_negatives', list.falseNegatives),
    evaluationRow('true_negatives', list.trueNegatives),
  ];
}
