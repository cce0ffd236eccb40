import { titleAbove } from '@/analyses/chart-kit/axis-title';
import { tooltip } from '@/analyses/chart-kit/hover';
import { layeredSpec, where } from '@/analyses/chart-kit/spec';
import type { Chart, Finding } from '@/analyses/definition';
import { column, tableSchema } from '@/analyses/schema';
import { finding } from '@/analyses/sentence';
import type { RiskWeek } from '@/engine/protocol';
import { baselineIds, baselineWords } from '@/risk/evaluate/baselines';
import type { Measured, Performance } from '@/risk/evaluate/performance';
import type { OutcomeId } from '@/risk/outcome';
import { inWords } from '@/words/list';
import { rateWords } from '@/words/numbers';
import type { RiskCard, RiskView } from './card';
import { pairWords, shareLabels, shareWords } from './pairs';

type WeekRow = {
  readonly week: number;
  readonly learners: number;
  readonly active: number;
  readonly engagement: number | null;
  readonly confidence: number | null;
  readonly at_risk: number | null;
  readonly auc: number | null;
  readonly auc_low: number | null;
  readonly auc_high: number | null;
  readonly brier: number | null;
  readonly quiet_week_auc: number | null;
  readonly steps_completed_auc: number | null;
};

/** The rows behind the card’s chart. */
export const weeksTable = tableSchema<WeekRow>('risk_weeks', 'course week up to the cut', {
  week: column(
    'integer',
    'Week',
    'The week of the course at whose end, or at the cut, learners are looked at.',
  ),
  learners: column(
    'count',
    'Learners',
    'Learners on the course then: with a step visit, and not unenrolled.',
  ),
  active: column('count', 'Active', 'Those of them with any activity in the week.'),
  engagement: column('rate', 'Engagement', 'The mean of their engagement scores.'),
  confidence: column(
    'rate',
    'Confidence',
    'The mean of their confidence: of progress, completion and score.',
  ),
  at_risk: column(
    'count',
    'Came about',
    'Those of them for whom the outcome came about; empty where that is not known.',
  ),
  auc: column('correlation', 'ROC AUC', 'Of the model of that week; empty where there is none.'),
  auc_low: column('correlation', 'ROC AUC: at least', 'Lower end of its 95 % interval.'),
  auc_high: column('correlation', 'ROC AUC: at most', 'Upper end of its 95 % interval.'),
  brier: column('correlation', 'Brier score', 'Of the model of that week.'),
  quiet_week_auc: column('correlation', 'ROC AUC: quiet', `Of “${baselineWords.quiet_week}”.`),
  steps_completed_auc: column('correlation', 'ROC AUC: steps', `Of “${baselineWords.steps_completed}”.`),
});

const known = (value: number | undefined) => (value !== undefined && Number.isFinite(value) ? value : null);

function rowOf({ week, learners, active, meanEngagement, meanConfidence, performance }: RiskWeek): WeekRow {
  return {
    week,
    learners,
    active,
    engagement: meanEngagement,
    confidence: meanConfidence,
    at_risk: known(performance?.atRisk),
    auc: known(performance?.auc.value),
    auc_low: known(performance?.auc.interval?.low),
    auc_high: known(performance?.auc.interval?.high),
    brier: known(performance?.brier.value),
    quiet_week_auc: known(performance?.baselines.quiet_week.auc.value),
    steps_completed_auc: known(performance?.baselines.steps_completed.auc.value),
  };
}

const series = ['the model', ...baselineIds.toReversed().map((id) => baselineWords[id])];

function points(week: number, { auc, baselines }: Performance) {
  const point = (name: string, { value, interval }: Measured) => ({
    week,
    name,
    value,
    low: interval?.low ?? value,
    high: interval?.high ?? value,
    text: shareWords({ value, interval }),
  });
  return [
    point(series[0], auc),
    ...baselineIds.toReversed().map((id) => point(baselineWords[id], baselines[id].auc)),
  ].filter(({ value }) => Number.isFinite(value));
}

function chartOf(weeks: readonly RiskWeek[]): Chart | null {
  const values = weeks.flatMap(({ week, performance }) => (performance ? points(week, performance) : []));
  if (values.length === 0) return null;
  const x = {
    field: 'week',
    type: 'ordinal',
    axis: { title: 'Known up to the end of week', labelAngle: 0, labelOverlap: 'greedy' },
  };
  const least = Math.floor(10 * Math.min(0.5, ...values.map(({ low }) => low))) / 10;
  const y = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain: [least, 1], nice: false, zero: false },
    axis: {
      title: 'Pairs in which the order is right (half is chance)',
      ...titleAbove(-10),
      tickCount: 5,
      labelExpr: shareLabels,
    },
  });
  const color = {
    field: 'name',
    type: 'nominal',
    scale: { domain: series },
    legend: { title: null, orient: 'bottom', columns: 1 },
  };
  const shape = { field: 'name', type: 'nominal', scale: { domain: series }, legend: color.legend };
  const layers = [
    where(`datum.name === '${series[0]}'`, {
      mark: { type: 'rule', strokeWidth: 2, style: 'muted', aria: false },
      encoding: { x, y: y('low'), y2: { field: 'high' } },
    }),
    {
      mark: { type: 'line', strokeWidth: 1.5, aria: false },
      encoding: { x, y: y('value'), color },
    },
    {
      mark: { type: 'point', size: 90, opacity: 1, aria: false },
      encoding: {
        x,
        y: y('value'),
        color,
        shape,
        tooltip: tooltip([
          { field: 'week', title: 'Week' },
          { field: 'name', title: 'Ordered by' },
          { field: 'text', title: 'Pairs right (95 % interval)' },
        ]),
      },
    },
  ];
  const own = values.filter(({ name }) => name === series[0]);
  return {
    spec: layeredSpec({ height: 300, layers }),
    values,
    summary: `Share of pairs in which the order is right, by week: ${own.map(({ week, value }) => `week ${week} ${rateWords(value)}`).join(', ')}.`,
  };
}

/** What two areas say of each other: only where their intervals lie apart does one tell learners apart better. */
function movement(first: Measured, last: Measured): string {
  if (first.interval && last.interval) {
    const course = 'when more of the course was known';
    if (last.interval.low > first.interval.high) return `The model told learners apart better ${course}.`;
    if (last.interval.high < first.interval.low) return `The model told learners apart less well ${course}.`;
  }
  return 'The intervals overlap, so the data do not tell whether the model does better when more of the course is known.';
}

/** Why a later week may be easier, or no easier, than an earlier one. */
const whyLater: Readonly<Record<OutcomeId, string>> = {
  under_half:
    'Later is easier: by then many have completed half of the steps, or have left so many open that they hardly can.',
  not_fully_participating:
    'Later is easier: by then many have done much of what full participation takes, or next to nothing of it.',
  silent_last_week: 'Later is easier: the nearer the last week, the less can still happen before it.',
  quiet_next_week:
    'Each week asks about the seven days after it, so no week knows more of them than another.',
};

/** Which weeks have no point, and why. */
function shownWeeks(weeks: readonly RiskWeek[], outcome: OutcomeId): Finding {
  const without = weeks.flatMap(({ week, performance }) => (performance ? [] : [String(week)]));
  const last = weeks[weeks.length - 1].week;
  const none =
    without.length === 0
      ? ''
      : ` For ${without.length === 1 ? 'week' : 'weeks'} ${inWords(without)} there is no model to judge.`;
  const text = `${whyLater[outcome]} Only weeks up to the day chosen above, in week ${last}, are looked at.${none}`;
  return { key: 'why', text, values: { last, without: without.length } };
}

function findings({ assessment }: RiskView): Finding[] {
  const { weeks, outcome } = assessment;
  const judged = weeks.flatMap(({ week, performance }) => (performance ? [{ week, performance }] : []));
  const [first, last] = [judged.at(0), judged.at(-1)];
  if (!first || !last) {
    const text =
      'It is not known yet what becomes of these learners, so the weeks cannot be judged on this run.';
    return [{ key: 'not-known', text, values: {} }];
  }
  const said = ({ week, performance: { auc } }: typeof first) =>
    `${shareWords(auc)} of pairs at the end of week ${week}`;
  const pairs = `${pairWords({ assessment })}, the model gives the first the higher risk in`;
  const text =
    first === last
      ? `${pairs} ${said(first)}.`
      : `${pairs} ${said(first)} and ${said(last)}. ${movement(first.performance.auc, last.performance.auc)}`;
  const fewer = Math.min(
    ...judged.map(({ performance: { learners, atRisk } }) => Math.min(atRisk, learners - atRisk)),
  );
  const values = { first: first.performance.auc.value, last: last.performance.auc.value };
  return [finding('weeks', text, values, fewer), shownWeeks(weeks, outcome)];
}

export const weeksCard: RiskCard = {
  id: 'weeks',
  question: 'How early can it tell?',
  definition: [
    'For the end of each course week up to the cut a model of its own is trained on the same learners as the list’s, as they were in that week, and judged on this run. A week has no model where too few learners were on the course, and none of the earlier weeks has one where the model is a saved file.',
    'The share of pairs in which the order is right is the area under the ROC curve. Intervals are the middle 95 % of 500 samples of the learners drawn with replacement. The learners of the weeks are not the same: some have not begun yet, others have unenrolled. At the end of week 1 hardly anybody can have been quiet for seven days, so that rule tells little then.',
  ],
  answer(view) {
    const { weeks } = view.assessment;
    if (weeks.length === 0) return null;
    return {
      findings: findings(view),
      chart: chartOf(weeks),
      table: { schema: weeksTable, rows: weeks.map(rowOf) },
    };
  },
};
