import { labelledIntervals } from '@/analyses/chart-kit/labelled-intervals';
import { layeredSpec } from '@/analyses/chart-kit/spec';
import type { Chart, Finding } from '@/analyses/definition';
import { features } from '@/risk/features/definitions';
import { type CoefficientRow, coefficientRows, coefficientsTable } from '@/risk/tables/coefficients';
import { inWords } from '@/words/list';
import { counted } from '@/words/numbers';
import type { RiskCard } from './card';

const ROW = 26;

type Known = CoefficientRow & { readonly ci_low: number; readonly ci_high: number };

const labels = new Map<string, string>(features.map(({ id, label }) => [id, label]));
const labelOf = ({ feature }: CoefficientRow) => labels.get(feature) ?? feature;
const ratio = (value: number) => value.toFixed(2);

/** Without the intercept and what was the same for all, the farthest from 1 first. */
function ranked(rows: readonly CoefficientRow[]): readonly Known[] {
  return rows
    .filter((row): row is Known => row.feature !== 'intercept' && row.ci_low !== null)
    .toSorted((a, b) => Math.abs(b.coefficient) - Math.abs(a.coefficient));
}

function chartOf(rows: readonly Known[]): Chart {
  const log = (value: number) => Math.log2(value);
  const values = rows.map((row) => ({
    name: labelOf(row),
    value: log(row.odds_ratio),
    low: log(row.ci_low),
    high: log(row.ci_high),
    label: ratio(row.odds_ratio),
    text: `${ratio(row.odds_ratio)} (${ratio(row.ci_low)} to ${ratio(row.ci_high)})`,
  }));
  const most = Math.max(1, ...values.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  const layers = labelledIntervals({
    names: values.map(({ name }) => name),
    domain: [-most, most],
    title: 'Odds ratio (1: no difference)',
    tickValues: [-Math.floor(most), 0, Math.floor(most)],
    labelExpr: "format(pow(2, datum.value), '.3~r')",
    labelWidth: 56,
    tooltip: [
      { field: 'name', title: 'Feature' },
      { field: 'text', title: 'Odds ratio (95 % interval)' },
    ],
  });
  const none = {
    mark: { type: 'rule', style: 'rule', strokeDash: [3, 3], aria: false },
    encoding: { x: { datum: 0, type: 'quantitative' } },
  };
  const far = rows.slice(0, 3).map((row) => `${labelOf(row)} ${ratio(row.odds_ratio)}`);
  return {
    spec: layeredSpec({ height: ROW * values.length, layers: [none, ...layers] }),
    values,
    summary: `Odds ratios of ${counted(values.length, 'feature')} with 95 % intervals; farthest from 1: ${inWords(far)}.`,
  };
}

/** Whether the interval is off 1 also as it is written. */
const isClear = ({ ci_low, ci_high }: Known) => Number(ratio(ci_high)) < 1 || Number(ratio(ci_low)) > 1;

function findings(rows: readonly Known[]): Finding[] {
  const said = (found: readonly Known[]) =>
    inWords(
      found
        .slice(0, 3)
        .map(
          (row) =>
            `“${labelOf(row)}” (odds ratio ${ratio(row.odds_ratio)}, ${ratio(row.ci_low)} to ${ratio(row.ci_high)})`,
        ),
    );
  const clear = rows.filter(isClear);
  const [lowers, raises] = [
    clear.filter(({ odds_ratio }) => odds_ratio < 1),
    clear.filter(({ odds_ratio }) => odds_ratio > 1),
  ];
  const part = (found: readonly Known[], verb: string) =>
    found.length > 0 ? `more of ${said(found)} goes with a ${verb} risk` : '';
  const parts = [part(lowers, 'lower'), part(raises, 'higher')].filter(Boolean);
  const text =
    parts.length > 0
      ? `With all others equal, ${parts.join('; ')}.`
      : 'No single feature goes clearly with a lower or higher risk by itself.';
  return [
    {
      key: 'together',
      text: 'Each of these figures is of one feature while all others are equal, and names no cause. Features that go together, such as steps visited and steps completed, share their weight and can even pull against each other: then one of them goes with a higher risk here that by itself goes with a lower one.',
      values: {},
    },
    { key: 'strongest', text, values: { lowers: lowers.length, raises: raises.length } },
  ];
}

export const coefficientsCard: RiskCard = {
  id: 'coefficients',
  question: 'What does the model look at?',
  definition: [
    'The model is a logistic regression with an L2 penalty on features that are standardised by the learners it was trained on. An odds ratio is the factor by which one standard deviation more of the feature multiplies the odds of the outcome, all other features being equal; 1 is no difference. The axis is logarithmic.',
    'Intervals are 1.96 standard errors of the penalised fit to either side; the penalty draws ratios towards 1, so the intervals are somewhat too narrow for the true ratios. None of the features says who learners are.',
    'A feature is left out where a run that is learnt from, or the one it is applied to, lacks the file that tells of it. The number of events is left out where only some of these runs have one of the files it is counted from.',
    ...features.map(({ label, formula }) => `${label}: ${formula}`),
  ],
  answer({ assessment: { model } }) {
    const all = coefficientRows(model);
    const rows = ranked(all);
    return {
      findings: findings(rows),
      chart: rows.length > 0 ? chartOf(rows) : null,
      table: { schema: coefficientsTable, rows: all },
    };
  },
};
