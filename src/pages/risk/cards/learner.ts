import { titleAbove } from '@/analyses/chart-kit/axis-title';
import { tooltip } from '@/analyses/chart-kit/hover';
import { percentLabels } from '@/analyses/chart-kit/panels';
import { layeredSpec, where } from '@/analyses/chart-kit/spec';
import type { Chart, Finding } from '@/analyses/definition';
import { column, tableSchema } from '@/analyses/schema';
import type { LearnerAtRisk, RiskAssessment } from '@/engine/protocol';
import { outcomes } from '@/risk/outcome';
import { inWords } from '@/words/list';
import { count, probabilityWords, rateWords } from '@/words/numbers';
import type { RiskCard } from './card';

type LearnerRiskRow = {
  readonly week: number;
  readonly risk: number | null;
  readonly median: number | null;
  readonly median_others: number | null;
};

/** The rows behind the card’s chart. */
export const learnerRiskTable = tableSchema<LearnerRiskRow>('learner_risk', 'course week up to the cut', {
  week: column(
    'integer',
    'Week',
    'The week of the course at whose end, or at the cut, learners are looked at.',
  ),
  risk: column('rate', 'Risk', 'The learner’s, by the model of that week; empty where there is none.'),
  median: column('rate', 'Risk, median', 'Of all learners on the course then.'),
  median_others: column(
    'rate',
    'Risk, median where it did not come about',
    'Of those for whom the outcome did not come about; empty where that is not known yet.',
  ),
});

const THIS = 'this learner';
const ALL = 'all on the course, median';
const SPARED = 'those for whom it did not come about, median';

function rowsOf({ weeks }: RiskAssessment, { byWeek }: LearnerAtRisk): LearnerRiskRow[] {
  return weeks.map(({ week, median, medianOfOthers }, place) => ({
    week,
    risk: byWeek[place] ?? null,
    median,
    median_others: medianOfOthers,
  }));
}

function chartOf(rows: readonly LearnerRiskRow[]): Chart {
  const values = rows
    .flatMap(({ week, risk, median, median_others }) => [
      { week, who: THIS, value: risk },
      { week, who: SPARED, value: median_others },
      { week, who: ALL, value: median },
    ])
    .flatMap(({ value, ...point }) =>
      value === null ? [] : [{ ...point, value: 100 * value, text: probabilityWords(value) }],
    );
  const domain = [THIS, SPARED, ALL].filter((who) => values.some((each) => each.who === who));
  const x = { field: 'week', type: 'ordinal', axis: { title: 'Known up to the end of week', labelAngle: 0 } };
  const y = {
    field: 'value',
    type: 'quantitative',
    scale: { domain: [0, 100], nice: false },
    axis: {
      title: 'Risk',
      ...titleAbove(-10),
      tickCount: 5,
      labelExpr: percentLabels,
    },
  };
  const legend = { title: null, orient: 'bottom', columns: 1, labelLimit: 400 };
  const color = { field: 'who', type: 'nominal', scale: { domain }, legend };
  const shape = { field: 'who', type: 'nominal', scale: { domain }, legend };
  const layers = [
    { mark: { type: 'line', strokeWidth: 1.5, aria: false }, encoding: { x, y, color } },
    where('true', {
      mark: { type: 'point', size: 90, opacity: 1, aria: false },
      encoding: {
        x,
        y,
        color,
        shape,
        tooltip: tooltip([
          { field: 'week', title: 'Week' },
          { field: 'who', title: 'Whose' },
          { field: 'text', title: 'Risk' },
        ]),
      },
    }),
  ];
  const own = values.filter(({ who }) => who === THIS).map(({ week, text }) => `week ${week} ${text}`);
  return {
    spec: layeredSpec({ height: 240, layers }),
    values,
    summary: `This learner’s risk by week: ${inWords(own)}.`,
  };
}

function findings(assessment: RiskAssessment, learner: LearnerAtRisk): Finding[] {
  const { outcome, learners, weeks } = assessment;
  const place = learners.indexOf(learner) + 1;
  const { medianOfOthers = null } = weeks.at(-1) ?? {};
  const beside =
    medianOfOthers === null
      ? ''
      : `; the median of those for whom it did not come about is ${rateWords(medianOfOthers)}`;
  const text = `The risk of being among those who ${outcomes[outcome].phrase} is ${probabilityWords(learner.probability)}, number ${count(place)} of ${count(learners.length)} by risk${beside}.`;
  const why =
    learner.reasons.length > 0
      ? `What raises it most: ${learner.reasons.map((reason) => `${reason.replace('; typical', ' (typical:')})`).join(', ')}.`
      : 'Nothing about this learner raises the risk.';
  return [
    { key: 'risk', text, values: { risk: learner.probability, place } },
    { key: 'why', text: why, values: { reasons: learner.reasons.length } },
  ];
}

/** One learner's risk week by week, beside the medians of all and of those for whom the outcome did not come about. */
export function learnerRiskCard(id: string): RiskCard {
  return {
    id: 'learner',
    question: 'How has this learner’s risk moved?',
    definition: [
      'The probability at the end of each course week up to the day chosen under Learners at risk, each by a model of that week, trained on the same learners as the list’s. A week has none before the learner’s first visit, or where there is no model of it.',
      'The medians are of all learners on the course at the end of the week, and of those of them for whom the outcome did not come about, where that is known.',
    ],
    answer({ assessment }) {
      const learner = assessment.learners.find((each) => each.id === id);
      if (!learner) return null;
      const rows = rowsOf(assessment, learner);
      return {
        findings: findings(assessment, learner),
        chart: rows.some(({ risk }) => risk !== null) ? chartOf(rows) : null,
        table: { schema: learnerRiskTable, rows },
      };
    },
  };
}
