import { plainNumber } from '@/words/durations';
import { count, counted } from '@/words/numbers';
import type { Comparison, Side } from '../comparison';
import { sideColumn } from '../comparison-kit/columns';
import type { Spread } from '../comparison-kit/difference';
import { differenceFindings, HOLM, whileAnyUnderWay } from '../comparison-kit/findings';
import { sidePanels } from '../comparison-kit/side-panels';
import { PAIRS, spreadDifferences } from '../comparison-kit/spread';
import { column, tableSchema } from '../schema';
import { chosenMeasure } from './findings';
import { binLabel, binWords, type MeasureText, measures } from './measures';
import { type SessionDistributionsResult, type SessionMeasure, sessionMeasureWords } from './tables';

type Sides = readonly Side<SessionDistributionsResult>[];

/** What learners of the side that has more tend to. */
const more: Readonly<Record<SessionMeasure, string>> = {
  sessions: 'have more study sessions',
  session_minutes: 'have longer study sessions',
  study_minutes: 'have more study time',
  span_days: 'have more days from first to latest visit',
  steps_per_session: 'have more steps per session',
  sessions_per_week: 'have more sessions per course week',
  steps_per_week: 'have more steps per course week',
};

/** All who visited a step, on each side. */
function spreadOf({ result }: Side<SessionDistributionsResult>, { id, words, unit }: MeasureText) {
  const own = <T extends { readonly group: string; readonly measure: string }>(rows: readonly T[]) =>
    rows.filter(({ group, measure }) => group === 'visited_step' && measure === id);
  const [quartiles] = own(result.session_quartiles);
  const counts = own(result.session_distribution).map(({ learners }) => learners);
  if (!quartiles) return null;
  return { ...quartiles, counts, text: words(quartiles.median), unit } satisfies Spread;
}

function differences(sides: Sides) {
  return measures.flatMap((measure) =>
    spreadDifferences(
      sides,
      { key: `session-${measure.id}`, name: measure.option, what: more[measure.id] },
      sides.map((side) => spreadOf(side, measure)),
    ),
  );
}

type ComparedSessionsRow = {
  readonly side: string;
  readonly measure: SessionMeasure;
  readonly learners: number;
  readonly mean: number;
  readonly lower_quartile: number;
  readonly median: number;
  readonly upper_quartile: number;
};

const comparedSessions = tableSchema<ComparedSessionsRow>('compared_sessions', 'side and measure', {
  side: sideColumn,
  measure: column('label', 'Measure', 'What is known of each learner.', sessionMeasureWords),
  learners: column('count', 'Learners', 'Learners of the side who visited a step and have the measure.'),
  mean: column('number', 'Mean', 'Mean over these learners.'),
  lower_quartile: column('number', 'Lower quartile', 'A quarter of the learners are at or below it.'),
  median: column('number', 'Median', 'Half of the learners are at or below it.'),
  upper_quartile: column('number', 'Upper quartile', 'Three quarters of the learners are at or below it.'),
});

/** How learners study, side by side. */
export const distributionComparison: Comparison<SessionDistributionsResult> = {
  ofAllRows: true,
  definition: [
    'All learners of each side who visited a step, by the chosen measure.',
    PAIRS,
    `${HOLM} All measures count as compared.`,
  ],
  choices: [
    {
      id: 'measure',
      label: 'Measure',
      options: measures.map(({ id, option }) => ({ value: id, label: option })),
      initial: 'sessions',
    },
  ],
  differences,
  findings: (sides) => whileAnyUnderWay(differenceFindings(sides, differences(sides), 'measure'), sides),
  chart(sides) {
    const measure = chosenMeasure(sides[0].view);
    const spreads = sides.map((side) => spreadOf(side, measure));
    const { edges } = measure;
    return sidePanels(sides, {
      bins: edges.map((from, bin) => ({
        name: binLabel(measure, from, edges[bin + 1] ?? null),
        words: binWords(measure, from, edges[bin + 1] ?? null),
      })),
      title: measure.axis,
      counts: spreads.map((own) => own?.counts ?? edges.map(() => 0)),
      notes: spreads.map((own) =>
        own
          ? `${counted(own.learners, 'learner')}, median ${measure.words(own.median)}, mean ${plainNumber(own.mean)}`
          : 'nobody',
      ),
      summary: `Bars of the share of each side’s learners by ${measure.option.toLowerCase()}: ${sides.map(({ label }, i) => `${label} ${count(spreads[i]?.learners ?? 0)}`).join(', ')}.`,
    });
  },
  table: (sides) => ({
    schema: comparedSessions,
    rows: sides.flatMap(({ label, result }) =>
      result.session_quartiles
        .filter(({ group }) => group === 'visited_step')
        .map(({ group: _, ...row }) => ({ side: label, ...row })),
    ),
  }),
};
