import { labelledIntervals } from '@/analyses/chart-kit/labelled-intervals';
import { layeredSpec } from '@/analyses/chart-kit/spec';
import type { Chart, Finding } from '@/analyses/definition';
import type { Evaluation, TreesComparison } from '@/engine/protocol';
import { type BaselineId, baselineIds, baselineWords } from '@/risk/evaluate/baselines';
import type { Measured } from '@/risk/evaluate/performance';
import { outcomes } from '@/risk/outcome';
import { evaluationTable, performanceRows } from '@/risk/tables/evaluation';
import { inWords } from '@/words/list';
import { counted, decimal, percent, rateWords } from '@/words/numbers';
import {
  figure,
  judged,
  judgedOn,
  judgedWords,
  type RiskCard,
  type RiskView,
  range,
  withRange,
} from './card';
import { pairWords, shareLabels, shareWords } from './pairs';

const ROW = 30;
const short: Readonly<Record<'model' | 'trees' | BaselineId, string>> = {
  model: 'the model',
  trees: 'boosted trees',
  steps_completed: 'steps completed',
  quiet_week: 'quiet for 7 days',
};

function mainFinding(evaluation: Evaluation, view: RiskView): Finding {
  const { learners, atRisk, auc } = evaluation.performance;
  const between = auc.interval
    ? ` (95 % interval ${rateWords(auc.interval.low)} to ${rateWords(auc.interval.high)})`
    : '';
  const { phrase } = outcomes[view.assessment.outcome];
  const text = `${pairWords(view)}, the model gives the first the higher risk in ${rateWords(auc.value)} of pairs${between}; guessing would in half of them. It was tried on ${judgedWords(evaluation, view)}; ${percent(atRisk, learners)} of them ${phrase}.`;
  return judged('auc', text, { auc: auc.value, learners, at_risk: atRisk }, evaluation);
}

function compared(gain: Measured): string {
  const { value, interval } = gain;
  if (!interval || (interval.low <= 0 && interval.high >= 0)) return 'not clearly better than';
  const points = `${decimal(100 * Math.abs(value))} percentage points`;
  return `${value > 0 ? 'better' : 'worse'} by ${points} than`;
}

function baselineFinding(evaluation: Evaluation): Finding {
  const { baselines } = evaluation.performance;
  const parts = baselineIds.map((id) => {
    const { auc, gain } = baselines[id];
    return `${compared(gain)} the plain rule “${baselineWords[id]}” (right in ${rateWords(auc.value)} of pairs)`;
  });
  const values = Object.fromEntries(baselineIds.map((id) => [id, baselines[id].auc.value]));
  return judged('baselines', `The model is ${inWords(parts)}.`, values, evaluation);
}

/** The figures by their names in the literature, last, for those who know them. */
function expertFinding(evaluation: Evaluation): Finding {
  const { learners, atRisk, auc, brier, averagePrecision, baselines } = evaluation.performance;
  const share = atRisk / learners;
  const gains = baselineIds.map((id) => {
    const { value, interval } = baselines[id].gain;
    return `${withRange(value, interval)} to “${baselineWords[id]}”`;
  });
  const text = `For experts: area under the ROC curve ${withRange(auc.value, auc.interval)}, difference ${inWords(gains)}; average precision ${withRange(averagePrecision.value, averagePrecision.interval)}, by chance ${figure(share)}; Brier score ${withRange(brier.value, brier.interval)}, of ${percent(atRisk, learners)} for everybody ${figure(share * (1 - share))}.`;
  const values = { auc: auc.value, brier: brier.value, average_precision: averagePrecision.value };
  return judged('experts', text, values, evaluation);
}

function treesFinding({ performance, modelGain }: TreesComparison, evaluation: Evaluation): Finding {
  const { auc, brier } = performance;
  const between = modelGain.interval ? `, interval ${range(modelGain.interval)}` : '';
  const text = `The model is ${compared(modelGain)} boosted trees, trained on the same learners, which are right in ${rateWords(auc.value)} of pairs (area under the ROC curve ${withRange(auc.value, auc.interval)}, difference ${figure(modelGain.value)}${between}; Brier score ${withRange(brier.value, brier.interval)}).`;
  return judged('trees', text, { trees_auc: auc.value, trees_brier: brier.value }, evaluation);
}

function trainingFinding({ assessment, nameOf }: RiskView): Finding {
  const { training, cut } = assessment.model;
  const text = `The model was trained on ${counted(training.learners, 'learner')} of ${inWords(training.runs.map(nameOf))} as they were after ${counted(cut.days, 'day')} of the course; ${percent(training.atRisk, training.learners)} of them ${outcomes[assessment.outcome].phrase}.`;
  return { key: 'trained', text, values: { learners: training.learners, at_risk: training.atRisk } };
}

function aucChart({ performance }: Evaluation, trees: TreesComparison | null): Chart {
  const { baselines } = performance;
  const row = (kind: string, who: keyof typeof short, { value, interval }: Measured) => ({
    name: `${kind}: ${short[who]}`,
    value,
    low: interval?.low ?? value,
    high: interval?.high ?? value,
    label: rateWords(value),
    text: shareWords({ value, interval }),
  });
  const values = [
    row('Pairs', 'model', performance.auc),
    ...(trees ? [row('Pairs', 'trees', trees.performance.auc)] : []),
    ...baselineIds.toReversed().map((id) => row('Pairs', id, baselines[id].auc)),
    row('List', 'model', performance.averagePrecision),
    ...(trees ? [row('List', 'trees', trees.performance.averagePrecision)] : []),
    ...baselineIds.toReversed().map((id) => row('List', id, baselines[id].averagePrecision)),
  ].filter(({ value }) => Number.isFinite(value));
  const layers = labelledIntervals({
    names: values.map(({ name }) => name),
    domain: [0, 1],
    title: 'Share right, of pairs and list',
    labelExpr: shareLabels,
    labelWidth: 60,
    tooltip: [
      { field: 'name', title: 'What it is of' },
      { field: 'text', title: 'Share right (95 % interval)' },
    ],
  });
  return {
    spec: layeredSpec({ height: ROW * values.length, layers }),
    values,
    summary: `Shares right, of pairs and of a list as it grows, with 95 % intervals: ${inWords(values.map(({ name, label }) => `${name} ${label}`))}.`,
  };
}

export const performanceCard: RiskCard = {
  id: 'performance',
  question: 'How well does the model tell them apart?',
  definition: [
    'The share of pairs that are right, known as the area under the ROC curve, is of pairs of one learner for whom the outcome came about and one for whom it did not: those in which the first has the higher risk; equal risks count half, and a half is chance. The share of a list that is right as it grows from the highest risk down, known as average precision or the area under the precision–recall curve, is a mean over its lengths; chance is the share of all learners.',
    'The Brier score is the mean squared distance of the probabilities from what happened. Intervals are the middle 95 % of 500 samples of the learners drawn with replacement.',
    'The two plain rules need no model: no activity in the last 7 days before the cut, and the fewer steps completed the riskier.',
    'Where they are asked for under “How the model is trained”, gradient-boosted trees (200 trees of depth 4, rate 0.1, each on 80 % of the learners, at least 20 in a leaf) are trained on the same learners, and their scores made into probabilities by a sigmoid that is fitted in five folds. The list stays the model’s.',
    'Learners on whom a model is judged have not been seen by it: they are of another run, or were held out in turn, a tenth at a time. Where the weeks or the visited steps of a run that is learnt from and of this one differ by a ratio of more than 1.25, a caution says so.',
  ],
  answer(view) {
    const evaluation = judgedOn(view.assessment);
    if (!evaluation) {
      const schema = evaluationTable;
      return { findings: [trainingFinding(view)], chart: null, table: { schema, rows: [] } };
    }
    const { training, scored, trees = null } = view.assessment;
    return {
      findings: [
        mainFinding(evaluation, view),
        baselineFinding(evaluation),
        ...(trees ? [treesFinding(trees, evaluation)] : []),
        trainingFinding(view),
        expertFinding(evaluation),
      ],
      chart: aucChart(evaluation, trees),
      table: {
        schema: evaluationTable,
        rows: [
          ...(scored ? performanceRows(scored.performance) : []),
          ...(trees ? performanceRows(trees.performance, 'trees_') : []),
          ...(training ? performanceRows(training.performance, 'cross_validated_') : []),
        ],
      },
    };
  },
};
