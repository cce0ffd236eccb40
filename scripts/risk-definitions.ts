import { effectTable } from '@/interventions/effect-table';
import { logLearnersTable, logTable } from '@/interventions/log-tables';
import { effectDefinition, effectQuestion } from '@/pages/interventions/effect-definition';
import { calibrationCard, calibrationTable } from '@/pages/risk/cards/calibration';
import { coefficientsCard } from '@/pages/risk/cards/coefficients';
import { contactsCard, contactsTable } from '@/pages/risk/cards/contacts';
import { fairnessCard, fairnessTable } from '@/pages/risk/cards/fairness';
import { learnerRiskCard, learnerRiskTable } from '@/pages/risk/cards/learner';
import { performanceCard } from '@/pages/risk/cards/performance';
import { weeksCard, weeksTable } from '@/pages/risk/cards/weeks';
import { features } from '@/risk/features/definitions';
import { outcomes } from '@/risk/outcome';
import { coefficientsTable } from '@/risk/tables/coefficients';
import { evaluationTable } from '@/risk/tables/evaluation';
import { featuresTable } from '@/risk/tables/features';
import { predictionsTable } from '@/risk/tables/predictions';
import { engagementTable, weeklyTable } from '@/risk/tables/weekly';
import { tableText } from './table-text';

const INTRODUCTION = `# How the risk of learners and the effect of messages are counted

This page is written by \`npm run docs\` from the same text that the pages Learners at risk and Interventions show, and
from the descriptions of their tables. [definitions.md](definitions.md) has all other figures.

Everything about a learner is taken from before the cut: the end, by the course\u2019s clock, of the day or the course week
that is chosen. On the list are learners who had visited a step by then and had not unenrolled.`;

const ON_CARDS = ' It is worked out on the card.';

const outcomeText = Object.values(outcomes)
  .map(({ label, definition }) => `- **${label}.** ${definition}`)
  .join('\n');

const featureText = features.map(({ label, formula }) => `- **${label}.** ${formula}`).join('\n');

const cards = [
  [performanceCard],
  [calibrationCard, calibrationTable],
  [contactsCard, contactsTable],
  [coefficientsCard],
  [weeksCard, weeksTable],
  [fairnessCard, fairnessTable],
  [learnerRiskCard(''), learnerRiskTable],
] as const;

const exported = [
  featuresTable,
  coefficientsTable,
  predictionsTable,
  evaluationTable,
  engagementTable,
  weeklyTable,
];

/** The page of definitions of what single learners are at risk of, and of what is done about it. */
export function riskPage(): string {
  const parts = [
    INTRODUCTION,
    `## What a learner is at risk of\n\n${outcomeText}`,
    `## What the model knows of a learner\n\n${featureText}`,
    ...cards.flatMap(([{ question, definition }, schema]) => [
      `## ${question}`,
      definition.join(' '),
      ...(schema ? [tableText(schema, ON_CARDS)] : []),
    ]),
    '## Tables of an assessment',
    ...exported.map((schema) => tableText(schema)),
    `## ${effectQuestion}\n\n${effectDefinition.join(' ')}`,
    ...[logTable, logLearnersTable, effectTable].map((schema) => tableText(schema)),
  ];
  return `${parts.join('\n\n')}\n`;
}
