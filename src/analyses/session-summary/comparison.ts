import { minutesWords, plainNumber } from '@/words/durations';
import { inWords } from '@/words/list';
import { count, counted } from '@/words/numbers';
import type { Comparison, Side } from '../comparison';
import { sideColumn } from '../comparison-kit/columns';
import { whileAnyUnderWay } from '../comparison-kit/findings';
import { ofSizes, sideName } from '../comparison-kit/side-marks';
import type { Chart, Finding } from '../definition';
import { THIN } from '../sentence';
import { measurePanels, measureRows } from './measure-panels';
import { type SessionSummaryResult, type SessionSummaryRow, sessionSummaryTable } from './tables';

type Sides = readonly Side<SessionSummaryResult>[];

const fields = [
  { field: 'side', title: 'Side' },
  { field: 'measure', title: 'Measure' },
  { field: 'statistic', title: 'Statistic' },
  { field: 'text', title: 'Value' },
] as const;

/** All of a side's learners who visited a step; null where there are none. */
function rowOf({ result }: Side<SessionSummaryResult>): SessionSummaryRow | null {
  const row = result.session_summary.find(({ group }) => group === 'visited_step');
  return row && row.learners > 0 ? row : null;
}

/** The medians of each side, without saying more: the card on how differently learners study has the tests. */
function findings(sides: Sides): readonly Finding[] {
  const parts = sides.flatMap((side) => {
    const row = rowOf(side);
    if (row?.median_sessions == null || row.median_study_minutes === null) return [];
    const { median_sessions: sessions, median_study_minutes: minutes, learners } = row;
    const study = `${plainNumber(sessions)} study ${sessions === 1 ? 'session' : 'sessions'} and ${minutesWords(minutes)} of study`;
    return [{ learners, text: `${study} in ${side.label} (${counted(learners, 'learner')})` }];
  });
  if (parts.length < 2) return [];
  const text = `Of those who visited a step, the medians are ${inWords(parts.map((part) => part.text))}.`;
  const few = parts.some(({ learners }) => learners < THIN);
  const found: Finding = { key: 'medians', text, values: {}, ...(few ? { caution: true } : {}) };
  return whileAnyUnderWay([found], sides);
}

function chart(sides: Sides): Chart | null {
  const shown = sides.flatMap((side) => {
    const row = rowOf(side);
    return row ? [{ side, row }] : [];
  });
  if (shown.length === 0) return null;
  const names = ofSizes(
    shown.map(({ side }) => side),
    shown.map(({ row }) => row.learners),
  ).map(sideName);
  const who = shown.map(({ side, row }) => `${side.label} (${count(row.learners)})`);
  return {
    spec: measurePanels('side', names, fields, 'names'),
    values: shown.flatMap(({ row }, place) =>
      measureRows(row).map((bar) => ({ side: names[place], ...bar })),
    ),
    summary: `Median and mean of sessions, study time, session length and span, for ${inWords(who)}.`,
  };
}

const [, ...columns] = sessionSummaryTable.columns;

/** How much learners study, side by side. */
export const summaryComparison: Comparison<SessionSummaryResult> = {
  definition: [
    'All learners of each side who visited a step. Whether the sides differ beyond chance is tested on the card “How differently do learners study?”, learner by learner.',
  ],
  differences: () => [],
  findings,
  chart,
  table: (sides) => ({
    schema: {
      name: 'compared_session_summary',
      rowsAre: 'side',
      columns: [{ name: 'side', ...sideColumn }, ...columns],
    },
    rows: sides.flatMap((side) => {
      const row = rowOf(side);
      if (!row) return [];
      const { group: _, ...figures } = row;
      return [{ side: side.label, ...figures }];
    }),
  }),
};
