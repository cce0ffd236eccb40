import { tooltip } from '@/analyses/chart-kit/hover';
import { layeredSpec, where } from '@/analyses/chart-kit/spec';
import type { Chart, Finding } from '@/analyses/definition';
import { column, tableSchema } from '@/analyses/schema';
import { finding } from '@/analyses/sentence';
import type { RiskWeek } from '@/engine/protocol';
import { baselineIds, baselineWords } from '@/risk/evaluate/baselines';
import type { Measured, Performance } from '@/risk/evaluate/performance';
import { figure, type RiskCard, withRange } from './card';

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

/** What the area tells, in the sentence that gives it. */
const MEANING =
  'the share of pairs of a learner for whom it came about and one for whom it did not in which the first has the higher risk';

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
    text: withRange(value, interval),
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
      title: 'Area under the ROC curve',
      titleAngle: 0,
      titleAlign: 'left',
      titleBaseline: 'bottom',
      titleX: 0,
      titleY: -10,
      tickCount: 5,
      format: '.1f',
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
          { field: 'text', title: 'ROC AUC (95 % interval)' },
        ]),
      },
    },
  ];
  const own = values.filter(({ name }) => name === series[0]);
  return {
    spec: layeredSpec({ height: 300, layers }),
    values,
    summary: `Area under the ROC curve by week: ${own.map(({ week, value }) => `week ${week} ${figure(value)}`).join(', ')}.`,
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

function findings(weeks: readonly RiskWeek[]): Finding[] {
  const judged = weeks.flatMap(({ week, performance }) => (performance ? [{ week, performance }] : []));
  const [first, last] = [judged.at(0), judged.at(-1)];
  if (!first || !last) {
    const text =
      'It is not known yet what becomes of these learners, so the weeks cannot be judged on this run.';
    return [{ key: 'not-known', text, values: {} }];
  }
  const judgedAt = ({ week }: typeof first) => `at the end of week ${week}`;
  const said = ({ performance: { auc } }: typeof first) => withRange(auc.value, auc.interval);
  const text =
    first === last
      ? `The area under the ROC curve, ${MEANING}, is ${said(first)} ${judgedAt(first)}.`
      : `The area under the ROC curve, ${MEANING}, is ${said(first)} ${judgedAt(first)} and ${said(last)} ${judgedAt(last)}. ${movement(first.performance.auc, last.performance.auc)}`;
  const fewer = Math.min(
    ...judged.map(({ performance: { learners, atRisk } }) => Math.min(atRisk, learners - atRisk)),
  );
  return [
    finding('weeks', text, { first: first.performance.auc.value, last: last.performance.auc.value }, fewer),
  ];
}

export const weeksCard: RiskCard = {
  id: 'weeks',
  question: 'How early can it tell?',
  definition: [
    'For the end of each course week up to the cut a model of its own is trained on the same learners as the list’s, as they were in that week, and judged on this run. A week has no model where too few learners were on the course, and none of the earlier weeks has one where the model is a saved file.',
    'Intervals are the middle 95 % of 500 samples of the learners drawn with replacement. The learners of the weeks are not the same: some have not begun yet, others have unenrolled.',
  ],
  answer({ assessment: { weeks } }) {
    if (weeks.length === 0) return null;
    return {
      findings: findings(weeks),
      chart: chartOf(weeks),
      table: { schema: weeksTable, rows: weeks.map(rowOf) },
    };
  },
};
