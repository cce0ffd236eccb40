import { titleAbove } from '@/analyses/chart-kit/axis-title';
import { tooltip } from '@/analyses/chart-kit/hover';
import { percentLabels } from '@/analyses/chart-kit/panels';
import { layeredSpec, where } from '@/analyses/chart-kit/spec';
import type { Chart, Finding } from '@/analyses/definition';
import { column, tableSchema } from '@/analyses/schema';
import type { Evaluation } from '@/engine/protocol';
import type { CalibrationBin } from '@/risk/evaluate/calibration';
import { count, counted, rateWords } from '@/words/numbers';
import { judged, judgedOn, type RiskCard } from './card';

type CalibrationRow = {
  readonly lowest: number;
  readonly highest: number;
  readonly learners: number;
  readonly happened: number;
  readonly predicted: number;
  readonly observed: number;
  readonly observed_low: number;
  readonly observed_high: number;
};

/** The rows behind the card’s chart. */
export const calibrationTable = tableSchema<CalibrationRow>(
  'risk_calibration',
  'tenth of the learners by risk',
  {
    lowest: column('rate', 'Risk from', 'The lowest probability in the group.'),
    highest: column('rate', 'Risk to', 'The highest probability in the group.'),
    learners: column('count', 'Learners', 'Learners in the group.'),
    happened: column('count', 'Came about', 'Those of them for whom the outcome came about.'),
    predicted: column('rate', 'Predicted', 'The mean of their probabilities.'),
    observed: column('rate', 'Observed', 'The share for whom the outcome came about.'),
    observed_low: column('rate', 'Observed: at least', 'Lower end of its 95 % interval (Wilson).'),
    observed_high: column('rate', 'Observed: at most', 'Upper end of its 95 % interval (Wilson).'),
  },
);

function chartOf(bins: readonly CalibrationBin[]): Chart {
  const values = [
    ...bins.map((bin) => ({
      part: 'bin',
      predicted: 100 * bin.predicted,
      observed: 100 * bin.observed,
      low: 100 * bin.interval.low,
      high: 100 * bin.interval.high,
      learners: bin.learners,
      predicted_text: rateWords(bin.predicted),
      observed_text: `${rateWords(bin.observed)} (${rateWords(bin.interval.low)} to ${rateWords(bin.interval.high)})`,
    })),
    { part: 'line', predicted: 0, observed: 0 },
    { part: 'line', predicted: 100, observed: 100 },
  ];
  const axis = (title: string) => ({
    title,
    grid: true,
    labelExpr: percentLabels,
    tickCount: 5,
  });
  const scale = { domain: [0, 100], nice: false };
  const x = {
    field: 'predicted',
    type: 'quantitative',
    scale,
    axis: axis('Risk by the model (mean of each tenth)'),
  };
  const y = (field: string) => ({
    field,
    type: 'quantitative',
    scale,
    axis: {
      ...axis('Share for whom it came about'),
      ...titleAbove(-10),
    },
  });
  const fields = tooltip([
    { field: 'predicted_text', title: 'Predicted' },
    { field: 'observed_text', title: 'Observed (95 % interval)' },
    { field: 'learners', title: 'Learners', count: true },
  ]);
  const layers = [
    where("datum.part === 'line'", {
      mark: { type: 'line', style: 'muted', strokeDash: [3, 3], strokeWidth: 1.5, aria: false },
      encoding: { x, y: y('observed') },
    }),
    where("datum.part === 'bin'", {
      mark: { type: 'rule', style: 'muted', strokeWidth: 2, aria: false },
      encoding: { x, y: y('low'), y2: { field: 'high' } },
    }),
    where("datum.part === 'bin'", {
      mark: { type: 'point', size: 90, opacity: 1, aria: false },
      encoding: { x, y: y('observed'), tooltip: fields },
    }),
  ];
  return {
    spec: layeredSpec({ height: 320, layers }),
    values,
    summary: `Observed shares against the model’s risk in ${count(bins.length)} groups of learners; on the dashed diagonal both are equal.`,
  };
}

function findingOf(evaluation: Evaluation): Finding {
  const { calibration } = evaluation;
  const off = calibration.filter(
    ({ predicted, interval }) => predicted < interval.low || predicted > interval.high,
  );
  const worst = off
    .toSorted((a, b) => Math.abs(b.predicted - b.observed) - Math.abs(a.predicted - a.observed))
    .at(0);
  const among = `${counted(calibration.length, 'group')} of learners with neighbouring risks`;
  const text = worst
    ? `In ${count(off.length)} of ${among} the share for whom it came about differs clearly from the model’s risk. It is farthest off around a risk of ${rateWords(worst.predicted)}: ${rateWords(worst.observed)} (95 % interval ${rateWords(worst.interval.low)} to ${rateWords(worst.interval.high)}).`
    : `In each of ${among} the share for whom it came about agrees with the model’s risk, within its 95 % interval.`;
  return judged('calibration', text, { groups: calibration.length, off: off.length }, evaluation);
}

export const calibrationCard: RiskCard = {
  id: 'calibration',
  question: 'Does a risk of 60\u00a0% mean 60\u00a0%?',
  definition: [
    'The learners are put into ten groups of equal size by their risk; learners of one risk stay together, so groups may differ in size or be fewer. For each group the mean of the probabilities stands against the share for whom the outcome came about, with Wilson’s 95 % interval.',
    'Points on the dashed diagonal are right; above it the model is too hopeful, below it too gloomy. With class weights the probabilities are shifted on purpose, and are no shares of learners.',
  ],
  answer({ assessment }) {
    const evaluation = judgedOn(assessment);
    if (!evaluation) return null;
    const rows = evaluation.calibration.map(
      ({ interval, ...bin }): CalibrationRow => ({
        ...bin,
        observed_low: interval.low,
        observed_high: interval.high,
      }),
    );
    return {
      findings: [findingOf(evaluation)],
      chart: chartOf(evaluation.calibration),
      table: { schema: calibrationTable, rows },
    };
  },
};
