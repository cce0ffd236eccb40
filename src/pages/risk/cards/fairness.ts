import { labelledIntervals } from '@/analyses/chart-kit/labelled-intervals';
import { percentLabels } from '@/analyses/chart-kit/panels';
import { layeredSpec } from '@/analyses/chart-kit/spec';
import type { Chart, Finding } from '@/analyses/definition';
import { column, tableSchema } from '@/analyses/schema';
import type { Evaluation } from '@/engine/protocol';
import {
  FEWEST_IN_GROUP,
  FEWEST_OF_AN_OUTCOME,
  type GroupFairness,
  SHUFFLES,
} from '@/risk/evaluate/fairness';
import { holm } from '@/stats/holm';
import { answerName, fieldWords } from '@/words/answers';
import { capitalised, inWordsUpTo } from '@/words/list';
import { count, counted, percent, rateWords } from '@/words/numbers';
import { figure, judged, judgedOn, type RiskCard } from './card';

const ROW = 30;

type FairnessRow = {
  readonly group: string;
  readonly learners: number;
  readonly at_risk: number;
  readonly others: number;
  readonly enough: boolean;
  readonly auc: number | null;
  readonly others_auc: number | null;
  readonly abroca: number | null;
  readonly p: number | null;
  readonly predicted: number | null;
  readonly observed: number | null;
  readonly observed_low: number | null;
  readonly observed_high: number | null;
};

/** The rows behind the card’s chart. */
export const fairnessTable = tableSchema<FairnessRow>(
  'risk_fairness',
  'answer that learners gave about themselves',
  {
    group: column('label', 'Group', 'What the learners told of themselves, and what they answered.'),
    learners: column('count', 'Learners', 'Learners who gave the answer.'),
    at_risk: column('count', 'Came about', 'Those of them for whom the outcome came about.'),
    others: column('count', 'Others', 'Learners who gave another answer.'),
    enough: column(
      'boolean',
      'Enough',
      `Whether there are ${FEWEST_IN_GROUP} learners on either side, ${FEWEST_OF_AN_OUTCOME} of them with either outcome.`,
    ),
    auc: column('correlation', 'ROC AUC', 'Within the group.'),
    others_auc: column('correlation', 'ROC AUC of the others', 'Within those who gave another answer.'),
    abroca: column('correlation', 'ABROCA', 'The area between the two ROC curves.'),
    p: column(
      'number',
      'p',
      `The share of ${SHUFFLES} random groups of the same size and outcomes with at least that area.`,
    ),
    predicted: column('rate', 'Predicted', 'The mean of the group’s probabilities.'),
    observed: column('rate', 'Observed', 'The share of the group for whom the outcome came about.'),
    observed_low: column('rate', 'Observed: at least', 'Lower end of its 95 % interval (Wilson).'),
    observed_high: column('rate', 'Observed: at most', 'Upper end of its 95 % interval (Wilson).'),
  },
);

/** The columns that say something where no group can be judged. */
const sizes: readonly string[] = [
  'group',
  'learners',
  'at_risk',
  'others',
  'enough',
] satisfies (keyof FairnessRow)[];
const sizesTable = {
  ...fairnessTable,
  columns: fairnessTable.columns.filter(({ name }) => sizes.includes(name)),
};

type Field = keyof typeof fieldWords;
type Thick = Extract<GroupFairness, { ok: true }>;

const answerOf = ({ field, value }: GroupFairness) => answerName(field as Field, value);
const fieldOf = ({ field }: GroupFairness) => capitalised(fieldWords[field as Field]);
const nameOf = (group: GroupFairness) => `${fieldOf(group)}: ${answerOf(group)}`;

function rowOf(group: GroupFairness): FairnessRow {
  const { learners, atRisk, others, ok } = group;
  const size = { group: nameOf(group), learners, at_risk: atRisk, others, enough: ok };
  const nothing = {
    auc: null,
    others_auc: null,
    abroca: null,
    p: null,
    predicted: null,
    observed: null,
    observed_low: null,
    observed_high: null,
  };
  if (!group.ok) return { ...size, ...nothing };
  const { auc, othersAuc, abroca, p, predicted, observed, interval } = group;
  return {
    ...size,
    auc,
    others_auc: othersAuc,
    abroca,
    p,
    predicted,
    observed,
    observed_low: interval.low,
    observed_high: interval.high,
  };
}

function chartOf(groups: readonly Thick[]): Chart {
  const values = groups.map((group) => ({
    name: nameOf(group),
    value: 100 * group.observed,
    low: 100 * group.interval.low,
    high: 100 * group.interval.high,
    predicted: 100 * group.predicted,
    label: `AUC ${figure(group.auc)}`,
    observed_text: `${rateWords(group.observed)} (${rateWords(group.interval.low)} to ${rateWords(group.interval.high)})`,
    predicted_text: rateWords(group.predicted),
    auc_text: `${figure(group.auc)}; of the others ${figure(group.othersAuc)}`,
    abroca_text: `${figure(group.abroca)} (p = ${figure(group.p)})`,
  }));
  const names = values.map(({ name }) => name);
  const tooltip = [
    { field: 'name', title: 'Group' },
    { field: 'observed_text', title: 'Observed (95 % interval)' },
    { field: 'predicted_text', title: 'Predicted' },
    { field: 'auc_text', title: 'ROC AUC' },
    { field: 'abroca_text', title: 'ABROCA' },
  ];
  const layers = labelledIntervals({
    names,
    domain: [0, 100],
    title: 'Share for whom it came about (dot); the model’s mean risk (diamond)',
    labelExpr: percentLabels,
    labelWidth: 100,
    tooltip,
  });
  const predicted = {
    mark: {
      type: 'point',
      shape: 'diamond',
      style: 'contrast',
      filled: false,
      strokeWidth: 2,
      size: 130,
      opacity: 1,
      aria: false,
    },
    encoding: {
      y: { field: 'name', type: 'nominal', scale: { domain: names } },
      x: { field: 'predicted', type: 'quantitative', scale: { domain: [0, 100] } },
    },
  };
  return {
    spec: layeredSpec({ height: ROW * values.length, layers: [...layers, predicted] }),
    values,
    summary: `For ${counted(values.length, 'group')} the observed share with its 95 % interval, and the model’s mean risk.`,
  };
}

function findings({ fairness, ...evaluation }: Evaluation, thick: readonly Thick[]): Finding[] {
  const thin = fairness.length - thick.length;
  const warning: Finding = {
    key: 'thin',
    caution: true,
    text: `Of ${counted(fairness.length, 'group')}, ${count(thin)} cannot be judged: it takes ${FEWEST_IN_GROUP} learners in the group and ${FEWEST_IN_GROUP} outside it, on either side ${FEWEST_OF_AN_OUTCOME} with the outcome and ${FEWEST_OF_AN_OUTCOME} without. Whether the model is fair to such groups cannot be known from these data.`,
    values: { thin, groups: fairness.length },
  };
  const answered = fairness.reduce((most, { learners, others }) => Math.max(most, learners + others), 0);
  const who: Finding = {
    key: 'answered',
    text: `At most ${counted(answered, 'learner')} (${percent(answered, evaluation.happened.length)}) told anything of themselves; what holds for them need not hold for the others.`,
    values: { answered, learners: evaluation.happened.length },
  };
  if (thick.length === 0) return [warning, who];
  const tests = holm(thick.map(({ p }) => p));
  const unlike = thick.filter((_, place) => tests[place].rejected);
  const off = thick.filter(
    ({ predicted, interval }) => predicted < interval.low || predicted > interval.high,
  );
  const order =
    unlike.length > 0
      ? `The model orders these groups clearly otherwise than the other learners: ${inWordsUpTo(
          4,
          unlike.map((group) => `${nameOf(group)} (ABROCA ${figure(group.abroca)})`),
        )}.`
      : `In none of the ${counted(thick.length, 'group')} that are large enough does the model order learners clearly better or worse than the others (randomisation tests, 5 % for all together by Holm). That is no proof that it is fair.`;
  const calibration =
    off.length > 0
      ? `Its mean risk lies outside the 95 % interval of the observed share for ${inWordsUpTo(
          4,
          off.map(
            (group) =>
              `${nameOf(group)} (risk ${rateWords(group.predicted)}, observed ${rateWords(group.observed)})`,
          ),
        )}.`
      : 'In each of them its mean risk lies within the 95 % interval of the observed share.';
  return [
    judged('abroca', order, { groups: thick.length, unlike: unlike.length }, evaluation),
    judged('calibration', calibration, { off: off.length }, evaluation),
    ...(thin > 0 ? [warning] : []),
    who,
  ];
}

export const fairnessCard: RiskCard = {
  id: 'fairness',
  question: 'Is it as right for some groups as for others?',
  definition: [
    'The model sees nothing of who learners are; it can still serve some groups less well. Learners who gave an answer about their gender, age, education or employment are compared with those who gave another; who gave none are left out.',
    'ABROCA is the area between the two ROC curves, 0 where the model orders both equally well at every threshold (Gardner, Brooks and Baker, 2019). Its test puts learners of the same outcome into groups by chance; p is the share of these that are at least as far apart.',
    `Groups with fewer than ${FEWEST_IN_GROUP} learners, or ${FEWEST_OF_AN_OUTCOME} of either outcome, on either side are counted but not judged.`,
  ],
  answer({ assessment }) {
    const evaluation = judgedOn(assessment);
    if (!evaluation || evaluation.fairness.length === 0) return null;
    const thick = evaluation.fairness.filter((group): group is Thick => group.ok);
    return {
      findings: findings(evaluation, thick),
      chart: thick.length > 0 ? chartOf(thick) : null,
      table: { schema: thick.length > 0 ? fairnessTable : sizesTable, rows: evaluation.fairness.map(rowOf) },
    };
  },
};
